package fi.havainto.launcher;

/** The roles of the database: one makes it, one migrates it, one works in it, one reads what is published. */
public enum Role {
    SUPERUSER("postgres"),
    OWNER("havainto_owner"),
    APPLICATION("havainto_app"),
    READER("havainto_reader");

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    public String roleName() {
        return roleName;
    }
}
