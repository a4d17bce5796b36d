package fi.havainto.handling.entity;

import fi.havainto.handling.entity.WorklistFilter.Taken;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Stage;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row that somebody chose on a worklist of what waits, as it was shown.
 *
 * @param number the report's number
 * @param stamp the row's stamp then
 * @param taken what the list was narrowed to, or null: it decides which proposals the row had
 */
public record PickedRow(String number, String stamp, Taken taken) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{6})-([0-9._]{3,200})");

    /** Reads {@code 2026-000123-1.0_3.2}; empty for anything else. */
    public static Optional<PickedRow> of(String text, Taken taken) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches()
                ? Optional.of(new PickedRow(written.group(1), written.group(2), taken))
                : Optional.empty();
    }

    /** Whether the row shows this proposal, which stands at a desk of that person. */
    public boolean has(ActionProposal proposal, long person) {
        boolean waits = proposal.getStage() == Stage.SUBMITTED || proposal.getStage() == Stage.IN_HANDLING;
        Long taker = proposal.openStep().map(HandlingStep::getTakenBy).orElse(null);
        return waits && !proposal.isAsked() && isTaken(taker, person);
    }

    /** Whether these are the row's proposals as it was shown: ordinal and version of each, as in {@code 1.0_3.2}. */
    public boolean isOf(Collection<ActionProposal> proposals) {
        String now = proposals.stream()
                .sorted(Comparator.comparing(ActionProposal::getOrdinal))
                .map(one -> one.getOrdinal() + "." + one.getVersion())
                .collect(Collectors.joining("_"));
        return stamp.equals(now);
    }

    private boolean isTaken(Long taker, long person) {
        if (taken == null) {
            return true;
        }
        return switch (taken) {
            case ME -> Objects.equals(taker, person);
            case NOBODY -> taker == null;
            case OTHER -> taker != null && taker != person;
        };
    }
}
