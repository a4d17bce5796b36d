package fi.havainto.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the application must be told of its database, whoever runs it, and the secret that is kept beside it. */
public final class DatabaseKeys {

    private DatabaseKeys() {}

    public static Map<String, String> of(EmbeddedDatabase database) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("HAVAINTO_DB_EMBEDDED", "true");
        keys.put(Settings.DATABASE_URL, database.url());
        keys.put(Settings.DATABASE_USER, Role.APPLICATION.roleName());
        keys.put(Settings.DATABASE_PASSWORD, database.secrets().of(Role.APPLICATION));
        keys.put("HAVAINTO_DB_OWNER_USER", Role.OWNER.roleName());
        keys.put("HAVAINTO_DB_OWNER_PASSWORD", database.secrets().of(Role.OWNER));
        keys.put(Settings.READER_USER, Role.READER.roleName());
        keys.put(Settings.READER_PASSWORD, database.secrets().of(Role.READER));
        keys.put(Settings.DISCLOSURE_KEY, database.secrets().ofDisclosure());
        return keys;
    }
}
