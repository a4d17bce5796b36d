package fi.havainto.platform.disclosure;

import java.util.HashSet;
import java.util.List;

/**
 * Something that counts are told apart by, with all its classes: whatever is counted belongs to exactly one of them.
 *
 * @throws IllegalArgumentException when there is no class, or one twice
 */
public record Dimension(String name, List<Code> codes) {

    public Dimension {
        codes = List.copyOf(codes);
        if (name.isBlank() || codes.isEmpty() || new HashSet<>(codes).size() != codes.size()) {
            throw new IllegalArgumentException("A dimension has a name and different codes");
        }
    }

    int indexOf(Code code) {
        return codes.indexOf(code);
    }
}
