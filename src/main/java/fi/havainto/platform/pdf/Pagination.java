package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every strip its page and its height there. Pages are filled from the first strip to the last, once. */
final class Pagination {

    private static final float ROUNDING = .01f;

    private final List<Strip> strips;
    private final List<Leaf> leaves = new ArrayList<>();
    private Leaf leaf;
    private float y;
    private boolean isFresh;

    /** The end of what wished to stay together and is larger than a page: its wish is not heard again half-way. */
    private int lastOfParted = -1;

    private Pagination(List<Strip> strips) {
        this.strips = strips;
    }

    /** A page that is to be printed. */
    record Leaf(PageFormat format, List<Spot> spots) {

        /** The tinted areas of its cards. */
        List<Area> grounds() {
            Map<Ground, Area> areas = new LinkedHashMap<>();
            for (Spot spot : spots) {
                Ground ground = spot.strip().around().ground();
                if (ground != null) {
                    float bottom = spot.top() - spot.strip().height();
                    areas.merge(
                            ground,
                            new Area(ground, spot.top(), bottom),
                            (all, more) -> new Area(ground, all.top(), more.bottom()));
                }
            }
            return List.copyOf(areas.values());
        }
    }

    /** The part of a card's ground that is on one page. */
    record Area(Ground ground, float top, float bottom) {}

    /** A strip and the y of its upper side; a repeated one was printed before. */
    record Spot(Strip strip, float top) {}

    /** The pages, at least one; the format is that of a page without strips. */
    static List<Leaf> of(List<Strip> strips, PageFormat format) {
        Pagination pagination = new Pagination(strips);
        if (strips.isEmpty()) {
            pagination.begin(Surroundings.of(format));
        }
        for (int i = 0; i < strips.size(); i++) {
            pagination.place(i);
        }
        return pagination.leaves;
    }

    private void place(int i) {
        Strip strip = strips.get(i);
        if (leaf == null || strip.start().turn() || !isFresh && mustTurn(i)) {
            begin(strip.around());
        }
        float top = strip.top(y, isFresh);
        leaf.spots().add(new Spot(strip, top));
        y = top - strip.height();
        isFresh = isFresh && strip.height() == 0;
    }

    private void begin(Surroundings around) {
        leaf = new Leaf(around.format(), new ArrayList<>());
        leaves.add(leaf);
        y = around.format().head();
        isFresh = true;
        if (around.repeated() != null) {
            leaf.spots().add(new Spot(around.repeated(), y));
            y -= around.repeated().height();
        }
    }

    /** Whether the strip goes better on a new page: it does not fit here, or what it holds to does not. */
    private boolean mustTurn(int i) {
        for (Bond bond : i <= lastOfParted ? List.of(Bond.FIRM, Bond.FREE) : List.of(Bond.WISH, Bond.FIRM, Bond.FREE)) {
            int last = bond == Bond.FREE ? i : lastHeld(i, bond);
            if (end(i, last, y, false) >= bottom()) {
                return false;
            }
            if (end(i, last, freshHead(i), true) >= bottom()) {
                return true;
            }
            lastOfParted = bond == Bond.WISH ? last : lastOfParted;
        }
        return true;
    }

    private int lastHeld(int i, Bond least) {
        int last = i;
        while (last + 1 < strips.size()
                && strips.get(last).bond().compareTo(least) >= 0
                && !strips.get(last + 1).start().turn()) {
            last++;
        }
        return last;
    }

    /** The lower end of strips from one to another, when they begin at a height. */
    private float end(int from, int last, float begin, boolean onFreshPage) {
        float end = begin;
        boolean fresh = onFreshPage;
        for (int i = from; i <= last; i++) {
            Strip strip = strips.get(i);
            end = strip.top(end, fresh) - strip.height();
            fresh = fresh && strip.height() == 0;
        }
        return end;
    }

    private float freshHead(int i) {
        Surroundings around = strips.get(i).around();
        float repeated = around.repeated() == null ? 0 : around.repeated().height();
        return around.format().head() - repeated;
    }

    private float bottom() {
        return leaf.format().bottom() - ROUNDING;
    }
}
