package fi.havainto.report.web;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A few ordered picks from a list, each in its own menu: empty ones and repeats do not count. */
public class PickedCodes extends AbstractList<String> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String[] picks;

    PickedCodes(List<String> codes, int most) {
        picks = Arrays.copyOf(codes.toArray(String[]::new), most);
    }

    /** The picks in order, each once. */
    List<String> codes() {
        return new ArrayList<>(
                Arrays.stream(picks).filter(Objects::nonNull).distinct().toList());
    }

    @Override
    public String get(int index) {
        return picks[index];
    }

    @Override
    public String set(int index, String code) {
        String before = picks[index];
        picks[index] = code;
        return before;
    }

    @Override
    public int size() {
        return picks.length;
    }
}
