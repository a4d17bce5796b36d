package fi.havainto.house.wrong.feedback.boundary;

import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import java.time.Instant;
import java.util.Map;

/** Wrong: there is one door for moves. */
class Moves {
    void withdraw(Report report, Actor actor, Instant at) {
        report.make(Move.WITHDRAW, Map.of(1L, 0), actor, new MoveInput(), at);
    }
}
