package fi.havainto.platform;

import fi.havainto.platform.access.Actor;

/**
 * Work that the system does by itself, again and again: {@link JobTimer} finds every bean of this kind. A job is a
 * door like any other ({@link Boundary}); what it does when nothing is due costs one query, and two nodes on one
 * database do each thing once ({@link NodeLock}).
 */
public interface Job {

    /**
     * Does what is due now, by the {@link Clock}, in one batch.
     *
     * @param actor the system, under the name of this job's class
     * @return whether more of it is due at once: the timer then asks again, in a transaction of its own
     */
    boolean work(Actor actor);
}
