package fi.havainto.platform.access;

import fi.havainto.platform.Bilingual;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One role of one person: in a unit (with its path, {@code /1/4/9/}) or in a body.
 *
 * @param role what the person is there
 * @param unitId the unit, or null for a body
 * @param path ids from the root to the unit, or null for a body
 * @param bodyId the body, or null for a unit
 * @param nameFi what the place is called; read along with the role, since every page says it
 */
public record Grant(Role role, Long unitId, String path, Long bodyId, String nameFi, String nameSv)
        implements Serializable {

    private static final Pattern ROOT = Pattern.compile("/[0-9]+/");

    public static Grant inUnit(Role role, long unitId, String path) {
        return new Grant(role, unitId, path, null, null, null);
    }

    public static Grant inBody(Role role, long bodyId) {
        return new Grant(role, null, null, bodyId, null, null);
    }

    /** Whether a unit of that path is this unit or stands below it. */
    public boolean reaches(String unitPath) {
        return path != null && unitPath != null && unitPath.startsWith(path);
    }

    /** Whether it is held at the root: what is a whole county's belongs to nobody of a part of it. */
    public boolean isOfCounty() {
        return path != null && ROOT.matcher(path).matches();
    }

    /** Units and bodies have a Finnish and a Swedish name. */
    public String name(String language) {
        return Bilingual.in(language, nameFi, nameSv);
    }
}
