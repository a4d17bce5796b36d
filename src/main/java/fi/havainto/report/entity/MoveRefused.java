package fi.havainto.report.entity;

import fi.havainto.platform.HavaintoException;

/** A move that the table does not have, or not for this person, from this stage or at this desk. */
public class MoveRefused extends HavaintoException {

    private static final long serialVersionUID = 1L;

    public MoveRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
