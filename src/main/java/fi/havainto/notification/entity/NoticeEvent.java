package fi.havainto.notification.entity;

import fi.havainto.report.entity.Move;
import java.util.Arrays;
import java.util.Optional;

/** What somebody is told of. Those that are named like a move go to authors. */
public enum NoticeEvent {
    /** A proposal has come to a desk. */
    ARRIVED,
    /** The date of a desk has passed. */
    LATE,
    /** The report belongs to another channel; told to its authors, of the report as a whole. */
    WRONG_CHANNEL,
    /** The same, told to the desks that can end its proposals. */
    WRONG_CHANNEL_DESK,
    /** Whoever ended a contested proposal is the only one at its desk; told to administrators, who can name a deputy. */
    WAITS_FOR_DEPUTY,
    /** How an action goes; told to the authors. */
    PROGRESS,
    /** What an action changed; told to the authors. */
    EFFECT,
    /** An annex is published that counts what they wrote; told to those authors, once each. */
    ANNEX_COUNTED,
    /** An annex is published; told to managers and to members and secretaries of bodies. */
    ANNEX_PUBLISHED,
    TAKE,
    ASK,
    FORWARD,
    ESCALATE,
    PUT_ON_AGENDA,
    TAKE_OFF,
    DECIDE,
    START,
    FINISH;

    /** Whether it tells of an annex, and so of no report. */
    public boolean isOfAnnex() {
        return this == ANNEX_COUNTED || this == ANNEX_PUBLISHED;
    }

    /** Where its reader goes on, from the root of the application: an administrator reads no reports. */
    public String leadsTo(String number) {
        if (isOfAnnex()) {
            return "/annex/" + number;
        }
        return this == WAITS_FOR_DEPUTY ? "/account/people" : "/report/" + number;
    }

    /** What the authors of a proposal are told of that move; empty when it is not told. */
    public static Optional<NoticeEvent> of(Move move) {
        return Arrays.stream(values())
                .filter(event -> event.name().equals(move.name()))
                .findFirst();
    }
}
