package fi.havainto.demo.control;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** The dice of the script. The same seed throws the same, on every machine and in every Java. */
final class Chance {

    static final int PERCENT = 100;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int share) {
        return random.nextInt(PERCENT) < share;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of them, each as often as its weight says. */
    <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("weights changed while drawing");
    }

    /** One of an enum's values, by the weights in the order of its constants. */
    <E extends Enum<E>> E weighted(Class<E> type, int... weights) {
        return weighted(List.of(type.getEnumConstants()), value -> weights[value.ordinal()]);
    }
}
