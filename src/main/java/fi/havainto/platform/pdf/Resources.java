package fi.havainto.platform.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that travel with the writer: typefaces and the colour profile. */
final class Resources {

    private Resources() {}

    /**
     * All bytes of a resource.
     *
     * @param path from the root of the class path, with a leading slash
     * @throws UncheckedIOException when it is not there or cannot be read
     */
    static byte[] bytes(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException("Missing from the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
