package fi.havainto.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A step on the document. It is written to memory, so a failure is a fault of the program and not of a disk: it
 * travels unchecked.
 */
@FunctionalInterface
interface PdfAction {

    void run() throws IOException;

    static void perform(PdfAction action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
