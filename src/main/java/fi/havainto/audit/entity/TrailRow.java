package fi.havainto.audit.entity;

import java.time.Instant;

/**
 * One line of the trail as its page shows it: ids only.
 *
 * @param personId who, or null for a job
 * @param job which job, or null for a person
 * @param reportId the report it speaks of, or null
 * @param ordinal its place in the chain, or null while it waits
 * @param sealedAt when it got that place: a row that claims to be much older was added later
 */
public record TrailRow(
        long id,
        Instant at,
        Long personId,
        String job,
        String action,
        String ids,
        Long reportId,
        Long ordinal,
        Instant sealedAt) {}
