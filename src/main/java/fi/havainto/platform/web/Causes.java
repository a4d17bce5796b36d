package fi.havainto.platform.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks through the layers that Faces, EL and the server wrap around a failure. */
final class Causes {

    private static final int DEPTH = 20;

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
