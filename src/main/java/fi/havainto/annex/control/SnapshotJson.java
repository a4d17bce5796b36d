package fi.havainto.annex.control;

import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * A snapshot as it is kept: JSON in one way only, so that the same snapshot has the same bytes in UTF-8 and the same
 * checksum. Figures stand as they are printed: a number without a space in it, or the mark.
 */
public final class SnapshotJson {

    private SnapshotJson() {}

    /** The snapshot in its one form. */
    public static String write(Snapshot snapshot) {
        return CanonicalJson.write(SnapshotWriting.of(snapshot));
    }

    /** SHA-256 of what is written, in small hexadecimal digits: what the foot of each page begins with. */
    public static String checksum(Snapshot snapshot) {
        return Sha256.of(write(snapshot));
    }

    /**
     * The snapshot that was written.
     *
     * @throws IllegalArgumentException when it is no snapshot of a known format
     */
    public static Snapshot read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return SnapshotReading.of(reader.readObject());
        } catch (JsonException | NullPointerException | ClassCastException broken) {
            throw new IllegalArgumentException("Not a snapshot", broken);
        }
    }
}
