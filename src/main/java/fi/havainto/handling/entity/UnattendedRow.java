package fi.havainto.handling.entity;

import fi.havainto.platform.access.Role;
import java.time.Instant;

/**
 * A proposal at a desk where nobody may handle it: it waits for a deputy.
 *
 * @param title of its report; null for an administrator, who reads no reports
 * @param ordinal which proposal of the report
 * @param unitId the unit of the desk
 * @param since when it came to that desk
 */
public record UnattendedRow(String number, String title, int ordinal, long unitId, Role role, Instant since) {

    /** The same for somebody who may know where it waits, and not what it says. */
    public UnattendedRow withoutReport() {
        return new UnattendedRow(number, null, ordinal, unitId, role, since);
    }
}
