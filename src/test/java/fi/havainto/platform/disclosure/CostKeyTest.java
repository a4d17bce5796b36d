package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What the secret tells of itself. */
class CostKeyTest {

    private static final byte[] SECRET = "a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8);

    @Test
    void itsIdIsNoPlainHashOfIt() throws GeneralSecurityException {
        String id = new CostKey(SECRET).id();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(SECRET));
        assertThat(id).matches("[0-9a-f]{12}").isEqualTo(new CostKey(SECRET).id());
        assertThat(hash).doesNotContain(id);
        byte[] other = SECRET.clone();
        other[0]++;
        assertThat(new CostKey(other).id()).isNotEqualTo(id);
    }

    @Test
    void aShortOneIsRefused() {
        assertThatThrownBy(() -> new CostKey(new byte[CostKey.SHORTEST - 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
