package fi.havainto.annex.entity;

import fi.havainto.platform.HavaintoException;
import java.util.List;

/**
 * What stands between a draft and its freezing.
 *
 * @param missing what keeps it from being frozen, each about its field; nothing when it is ready
 * @param warnings what in its texts might tell of one person or one case; nothing of it keeps it from being frozen
 */
public record AnnexNeeds(List<HavaintoException> missing, List<TextWarning> warnings) {

    public AnnexNeeds {
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }
}
