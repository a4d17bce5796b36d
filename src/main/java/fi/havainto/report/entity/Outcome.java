package fi.havainto.report.entity;

import java.util.EnumSet;
import java.util.Set;

/** How a proposal was decided, where that takes it, and what the decision needs beside its reason. */
public enum Outcome {
    ACCEPTED(Stage.DECIDED),
    REFERRED_BACK(Stage.IN_HANDLING),
    REJECTED(Stage.ENDED),
    NOTED(Stage.ENDED),
    TRANSFERRED(Stage.IN_PROGRESS, Need.RESPONSIBLE, Need.DUE);

    private final Stage to;
    private final Set<Need> needs;

    Outcome(Stage to, Need... needs) {
        this.to = to;
        this.needs = needs.length == 0 ? EnumSet.noneOf(Need.class) : EnumSet.copyOf(Set.of(needs));
    }

    public Stage to() {
        return to;
    }

    public Set<Need> needs() {
        return needs.isEmpty() ? EnumSet.noneOf(Need.class) : EnumSet.copyOf(needs);
    }
}
