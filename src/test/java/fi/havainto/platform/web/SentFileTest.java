package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a browser is told of a file: how it is named, whether it may be kept, and that kept bytes do not come again. */
class SentFileTest {

    private static final byte[] BYTES = {1, 2, 3};

    private final Map<String, Object> told = new TreeMap<>();
    private final ByteArrayOutputStream came = new ByteArrayOutputStream();

    @Test
    void aFileIsSavedUnderItsNameAndSaysNothingOfKeepingIt() throws IOException {
        send(SentFile.savedPdf("havainto-2026-000123.pdf", BYTES), null);
        assertThat(told)
                .containsEntry("Content-Disposition", "attachment; filename=\"havainto-2026-000123.pdf\"")
                .containsEntry("setContentType", "application/pdf")
                .containsEntry("setContentLength", BYTES.length)
                .doesNotContainKeys("ETag", "Cache-Control", "setStatus");
        assertThat(came.toByteArray()).isEqualTo(BYTES);
    }

    @Test
    void aPaperIsOpenedInTheBrowserAndLinesHaveTheirCharacterSet() throws IOException {
        send(SentFile.openedPdf("paper.pdf", BYTES), null);
        assertThat(told).containsEntry("Content-Disposition", "inline; filename=\"paper.pdf\"");
        send(SentFile.savedCsv("lines.csv", "á;ŋ"), null);
        assertThat(told).containsEntry("setContentType", "text/csv;charset=UTF-8");
        assertThat(told).containsEntry("setContentLength", "á;ŋ".length() + 2);
    }

    @Test
    void whatMayBeKeptIsAskedForEachTimeButComesOnce() throws IOException {
        SentFile file = SentFile.openedPdf("paper.pdf", BYTES).kept("abc");
        send(file, "\"other\"");
        assertThat(told)
                .containsEntry("ETag", "\"abc\"")
                .containsEntry("Cache-Control", "private, no-cache")
                .doesNotContainKey("setStatus");
        assertThat(came.toByteArray()).isEqualTo(BYTES);
        came.reset();
        told.clear();
        send(file, "\"abc\"");
        assertThat(told).containsEntry("setStatus", 304).containsEntry("ETag", "\"abc\"");
        assertThat(told).containsEntry("Cache-Control", "private, no-cache").doesNotContainKey("setContentType");
        assertThat(came.size()).isZero();
    }

    @Test
    void aNameCannotSayMoreThanAName() {
        for (String name : new String[] {"a\";b.pdf", "a b.pdf", "../a.pdf", "a.pdf\r\nX: y", "null"}) {
            assertThatThrownBy(() -> SentFile.savedPdf(name, BYTES)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void send(SentFile file, String kept) throws IOException {
        file.to(
                proxy(HttpServletRequest.class, (name, values) -> name.equals("getHeader") ? kept : null),
                proxy(HttpServletResponse.class, this::answer));
    }

    private Object answer(String name, Object... values) {
        if (name.equals("getOutputStream")) {
            return new Stream(came);
        }
        told.put(
                values.length == 2 ? (String) values[0] : name,
                values[values.length - 1] == null ? "" : values[values.length - 1]);
        return null;
    }

    private interface Answering {
        Object of(String name, Object... values);
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, values) -> answering.of(method.getName(), values)));
    }

    /** Keeps what is written. */
    private static final class Stream extends ServletOutputStream {

        private final ByteArrayOutputStream kept;

        Stream(ByteArrayOutputStream kept) {
            this.kept = kept;
        }

        @Override
        public void write(int one) {
            kept.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener none) {
            throw new UnsupportedOperationException();
        }
    }
}
