package fi.havainto.board.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Standard;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What became of a proposal that a body accepted or gave to others, as its people may know it: never a report's number, unit or
 * author, nor what was said about the work.
 *
 * @param rulingId the row of the item that named it
 * @param day when the body met
 * @param section the section (§) of the minutes as typed, or null
 * @param publicity of the item
 * @param ofReport the publicity of the report, which the registry may have made secret after the ruling
 * @param proposal the proposal's own words; null for a set one, and where item or report is secret
 * @param language the language of these words
 * @param responsible who carries it out, as the ruling says; null where it names nobody, and where item or report is secret. Whom a desk
 *     named afterwards is not told: that may be the unit from which the proposal came
 * @param due until when; null before that is known
 * @param finishedAt null until it is carried out
 */
public record FollowUp(
        long rulingId,
        LocalDate day,
        String section,
        Publicity publicity,
        Publicity ofReport,
        String proposal,
        Standard standard,
        String language,
        Level level,
        Outcome outcome,
        String responsible,
        LocalDate due,
        Instant finishedAt) {

    /** How far it is; what presses most comes first. The names are those of the product's signs. */
    public enum State {
        LATE,
        DECIDED,
        IN_PROGRESS,
        DONE
    }

    public State state(LocalDate today) {
        if (finishedAt != null) {
            return State.DONE;
        }
        if (due == null) {
            return State.DECIDED;
        }
        return due.isBefore(today) ? State.LATE : State.IN_PROGRESS;
    }

    public boolean isOpen() {
        return finishedAt == null;
    }

    public boolean isSecret() {
        return publicity == Publicity.SECRET || ofReport == Publicity.SECRET;
    }

    /**
     * Without the words of a secret item or report. The meeting that ruled shows them to the same readers; a pack that did would
     * be a secret one itself.
     */
    public FollowUp withoutSecrets() {
        return isSecret()
                ? new FollowUp(
                        rulingId,
                        day,
                        section,
                        publicity,
                        ofReport,
                        null,
                        standard,
                        language,
                        level,
                        outcome,
                        null,
                        due,
                        finishedAt)
                : this;
    }
}
