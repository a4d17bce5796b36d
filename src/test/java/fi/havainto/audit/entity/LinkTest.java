package fi.havainto.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form in which a row is hashed, as somebody outside would compute it: these values come from another program. */
class LinkTest {

    private static final Instant AT = Instant.parse("2025-11-25T12:00:00.000001Z");
    private static final Link FIRST = new Link(
            1, AT, SealedKind.EVENT, Arrays.asList("17", "1764071999999999", "4", null, "SIGNED_IN", "person=4"));
    private static final Link SECOND =
            new Link(2, AT, SealedKind.PASSAGE, List.of("3", "00ff", "fi", "1764071999999999"));

    @Test
    void theTextSaysHowLongEachFieldIs() {
        assertThat(FIRST.text())
                .isEqualTo("1:1,16:1764072000000001,5:EVENT,2:17,16:1764071999999999,1:4,-,9:SIGNED_IN,8:person=4,");
    }

    @Test
    void eachHashCoversTheOneBefore() {
        byte[] first = FIRST.hash(Link.start());
        assertThat(HexFormat.of().formatHex(first))
                .isEqualTo("22f9fb217cf827839801a7b7b22e4e564fad5a4a4349df582cc69a4fc282fec8");
        assertThat(HexFormat.of().formatHex(SECOND.hash(first)))
                .isEqualTo("2d464c860f93b49eda9d9af3cfb94cd801e5fa88cf0c3a157a1754542f6efad5");
    }

    @Test
    void lengthsAreThoseOfBytes() {
        assertThat(new Link(1, Instant.EPOCH, SealedKind.EVENT, List.of("ä")).text())
                .isEqualTo("1:1,1:0,5:EVENT,2:ä,");
    }

    @Test
    void nothingMovesFromOneFieldToTheNextUnseen() {
        assertThat(List.of(
                        of("ab", "c"),
                        of("a", "bc"),
                        of("abc", ""),
                        of("", "abc"),
                        of("abc", null),
                        of(null, "abc"),
                        of("1:a,", "b"),
                        of("-", ","),
                        of(null, null),
                        of("", "")))
                .extracting(Link::text)
                .doesNotHaveDuplicates();
    }

    private static Link of(String one, String other) {
        return new Link(1, AT, SealedKind.EVENT, Arrays.asList(one, other));
    }
}
