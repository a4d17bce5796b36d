package fi.havainto.house.wrong.handling.boundary;

import java.time.Instant;
import java.time.LocalDate;

/** Wrong: time comes from our clock. */
class ReadsTheWall {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now();
    }
}
