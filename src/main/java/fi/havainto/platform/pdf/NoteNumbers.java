package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers the notes of a paper as they are met, and remembers which of them are still to be printed. */
final class NoteNumbers {

    private final List<Run.Note> waiting = new ArrayList<>();
    private final Map<String, Tag> printed = new TreeMap<>();
    private int last;

    /** Takes a note in and gives its number. */
    int add(Run.Note note) {
        waiting.add(note);
        last++;
        return last;
    }

    /** The notes since this was last asked; the number of the first is {@link #firstOf}. */
    List<Run.Note> take() {
        List<Run.Note> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /** Remembers the tag of a note by its name. */
    void enter(String id, Tag tag) {
        printed.put(id, tag);
    }

    /** The tags of all notes by their names, in the order of a name tree. */
    Map<String, Tag> printed() {
        return printed;
    }

    int firstOf(List<Run.Note> taken) {
        return last - taken.size() + 1;
    }

    /** The name of a note's place in the file; no heading can have it. */
    static String id(String number) {
        return "_note-" + number;
    }
}
