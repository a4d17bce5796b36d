package fi.havainto.report.entity;

import fi.havainto.platform.access.Role;
import java.time.LocalDate;

/** Inputs that meet every need, or lack exactly one. */
final class Given {

    static final LocalDate DUE = LocalDate.of(2026, 6, 1);

    static final long ITEM = 900;

    private Given() {}

    static MoveInput all(Outcome outcome) {
        return new MoveInput()
                .words("Perustelu.", "fi")
                .target(Desk.of(Area.SERVICES.getId(), Area.SERVICES.getPath(), Role.MANAGER))
                .outcome(outcome)
                .responsible("Kela", DUE)
                .result("Tehty.")
                .place(AgendaPlace.item(ITEM));
    }

    static MoveInput without(Need need, Outcome outcome) {
        MoveInput input = all(outcome);
        switch (need) {
            case WORDS -> input.setWords(" \n");
            case TARGET -> input.setTarget(null);
            case ITEM -> input.setPlace(null);
            case OUTCOME -> input.setOutcome(null);
            case RESPONSIBLE -> input.setResponsible("  ");
            case DUE -> input.setDue(null);
            case RESULT -> input.setResult("");
        }
        return input;
    }
}
