package fi.havainto.demo.control;

import fi.havainto.report.entity.Move;
import java.util.List;

/** How far a proposal has come when its story stops. */
enum Reach {
    SENT,

    /** Nobody has taken it yet, at whatever desk it stands. */
    WAITING,
    TAKEN,
    FORWARDED,
    AT_MANAGEMENT,
    STARTED,
    ENDED,
    WITHDRAWN;

    /** The part of a whole way that has been gone; the author withdraws a proposal that somebody has just taken. */
    List<Fates.Dated> of(List<Fates.Dated> way) {
        return switch (this) {
            case SENT -> List.of();
            case WAITING -> before(way, Move.TAKE);
            case TAKEN, WITHDRAWN -> way.subList(0, 1);
            case FORWARDED -> before(way, Move.DECIDE).stream().limit(2).toList();
            case AT_MANAGEMENT -> before(way, Move.DECIDE);
            case STARTED -> before(way, Move.FINISH);
            case ENDED -> way;
        };
    }

    private static List<Fates.Dated> before(List<Fates.Dated> way, Move end) {
        return way.stream().takeWhile(dated -> dated.move().move() != end).toList();
    }
}
