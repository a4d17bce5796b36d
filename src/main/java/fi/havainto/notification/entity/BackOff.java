package fi.havainto.notification.entity;

import java.time.Duration;
import java.util.List;

/** How long to wait after the first, second, third failure; after the last step it stays as long. */
public record BackOff(List<Duration> steps) {

    /** A mail that the server did not take. */
    public static final BackOff OF_A_MAIL = new BackOff(List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofHours(4)));

    /** A server that does not answer; short, since everything waits for it. */
    public static final BackOff OF_THE_SERVER = new BackOff(
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(15)));

    /** So many times is one mail tried, which takes three days; then it has failed. */
    public static final int MOST_TRIES = 23;

    public BackOff {
        steps = List.copyOf(steps);
    }

    public Duration after(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("nothing has failed");
        }
        return steps.get(Math.min(failures, steps.size()) - 1);
    }
}
