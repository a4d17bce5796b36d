package fi.havainto.house.wrong.handling.boundary;

import fi.havainto.platform.Clock;
import java.time.Instant;

/** Wrong: only the demo lives in another time. */
class LendsTime {
    void yesterday(Clock clock, Instant at, Runnable work) {
        clock.at(at, work);
    }
}
