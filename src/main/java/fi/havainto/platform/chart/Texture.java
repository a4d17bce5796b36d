package fi.havainto.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** Fillings that differ without colour, from light to full. Each fills its box and draws its edge. */
enum Texture {
    BLANK(Ink.GROUND) {
        @Override
        void lines(List<float[]> runs, Box box, float em) {
            // an edge alone
        }
    },
    DOTS(Ink.GROUND) {
        @Override
        void lines(List<float[]> runs, Box box, float em) {
            float step = em * STEP;
            for (float y = box.top() + step / 2; y < box.bottom(); y += step) {
                for (float x = box.left() + step / 2; x < box.right(); x += step) {
                    runs.add(new float[] {x, y});
                }
            }
        }
    },
    RISING(Ink.SOFT) {
        @Override
        void lines(List<float[]> runs, Box box, float em) {
            slopes(runs, box, em * STEP);
        }
    },
    CROSSED(Ink.SOFT) {
        @Override
        void lines(List<float[]> runs, Box box, float em) {
            float step = em * STEP;
            for (float x = box.left() + step; x < box.right(); x += step) {
                runs.add(new float[] {x, box.top(), x, box.bottom()});
            }
            for (float y = box.top() + step; y < box.bottom(); y += step) {
                runs.add(new float[] {box.left(), y, box.right(), y});
            }
        }
    },
    FULL(Ink.MARK) {
        @Override
        void lines(List<float[]> runs, Box box, float em) {
            // full already
        }
    };

    /** From one line of a filling to the next, in em. */
    private static final float STEP = .42f;

    private static final float EDGE = .08f;
    private static final float DOT = .16f;

    private final Ink ground;

    Texture(Ink ground) {
        this.ground = ground;
    }

    /** The filling of a part among so many: the last is full, those before it are spread over the rest. */
    static Texture of(int part, int parts) {
        int last = values().length - 1;
        return values()[parts == 1 ? last : Math.round((float) part * last / (parts - 1))];
    }

    abstract void lines(List<float[]> runs, Box box, float em);

    void fill(Surface surface, Box box, float em) {
        surface.area(box, ground);
        float edge = Math.min(em * EDGE, box.width());
        Box inside = box.inset(edge / 2);
        List<float[]> runs = new ArrayList<>();
        if (box.width() > 2 * edge) {
            lines(runs, box.inset(edge), em);
        }
        if (!runs.isEmpty()) {
            surface.trace(new Trace(runs), this == DOTS ? em * DOT : edge, Ink.MARK);
        }
        surface.trace(Trace.around(inside), edge, Ink.MARK);
    }

    /** Lines that rise by as much as they go to the right, cut at the edges of the box. */
    private static void slopes(List<float[]> runs, Box box, float step) {
        for (float x = box.left() + step - box.height(); x < box.right(); x += step) {
            float from = Math.max(x, box.left());
            float to = Math.min(x + box.height(), box.right());
            if (to > from) {
                runs.add(new float[] {from, box.bottom() - (from - x), to, box.bottom() - (to - x)});
            }
        }
    }
}
