package fi.havainto.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.notification.entity.MailFault;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.OutboxState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event has words of its own in three languages; runs in an English JVM. */
class NoticeWordsTest {

    private static final String NUMBER = "2026-000123";
    /** Events of a report or an annex as a whole. */
    private static final Set<NoticeEvent> OF_NO_PROPOSAL =
            EnumSet.of(NoticeEvent.WRONG_CHANNEL, NoticeEvent.ANNEX_COUNTED, NoticeEvent.ANNEX_PUBLISHED);

    private static final String ADDRESS = "https://havainto.example";

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyEventHasItsOwnWordsAndNothingIsLeftUnfilled(String language) {
        NoticeWords words = new NoticeWords(language);
        Set<String> all = new HashSet<>();
        for (NoticeEvent event : NoticeEvent.values()) {
            boolean whole = OF_NO_PROPOSAL.contains(event);
            String one = words.body(event, NUMBER, whole ? List.of() : List.of(7), ADDRESS);
            String many = words.body(event, NUMBER, whole ? List.of() : List.of(4, 7, 9), null);
            assertThat(one).contains(NUMBER).doesNotContain("{", "}", " null", "  ");
            assertThat(many).contains(NUMBER).doesNotContain("{", "}", " null", "  ");
            if (!whole) {
                assertThat(one).containsPattern(" 7[ ,.]");
                assertThat(many).contains("4, 7 ").containsPattern(" 9[ ,.]");
            }
            assertThat(words.subject(event, NUMBER))
                    .contains(NUMBER)
                    .doesNotContain("{", "}")
                    .hasSizeLessThan(90);
            all.addAll(List.of(one, many, words.subject(event, NUMBER)));
        }
        assertThat(all).hasSize(3 * NoticeEvent.values().length);
    }

    @Test
    void noLanguageSaysTheSameAsAnother() {
        for (NoticeEvent event : NoticeEvent.values()) {
            Set<String> bodies = new HashSet<>();
            for (String language : List.of("fi", "sv", "en")) {
                bodies.add(new NoticeWords(language).body(event, NUMBER, List.of(1), ADDRESS));
            }
            assertThat(bodies).as(event.name()).hasSize(3);
        }
    }

    @Test
    void theLinkStandsOnlyWhereTheAddressIsKnown() {
        NoticeWords words = new NoticeWords("fi");
        assertThat(words.body(NoticeEvent.DECIDE, NUMBER, List.of(1), ADDRESS))
                .startsWith("Ehdotuksestasi 1 raportissa 2026-000123 tehtiin päätös.\n\nAvaa raportti: " + ADDRESS
                        + "/report/" + NUMBER + "\n\n");
        assertThat(words.body(NoticeEvent.DECIDE, NUMBER, List.of(1, 2), null))
                .startsWith("Ehdotuksistasi 1 ja 2 raportissa 2026-000123 tehtiin päätös.\n\nKirjaudu")
                .doesNotContain("http");
        assertThat(new NoticeWords("sv").body(NoticeEvent.TAKE, NUMBER, List.of(1, 2), null))
                .startsWith("Dina förslag 1 och 2 i rapporten 2026-000123 har tagits till behandling.");
    }

    @Test
    void anAnnexIsNoReport() {
        String mail = new NoticeWords("fi").body(NoticeEvent.ANNEX_COUNTED, "99-2026-1", List.of(), ADDRESS);
        assertThat(mail)
                .startsWith("Hyvinvointikertomuksen liite 99-2026-1 on julkaistu.")
                .contains("Avaa liite: " + ADDRESS + "/annex/99-2026-1\n\n");
        assertThat(new NoticeWords("fi").subject(NoticeEvent.ANNEX_PUBLISHED, "99-2026-1"))
                .isEqualTo("Havainto, liite 99-2026-1: Liite julkaistiin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyStateAndEveryFaultHasAWord(String language) {
        ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
        List<String> keys = new ArrayList<>();
        for (OutboxState state : OutboxState.values()) {
            keys.add("notification.state." + state);
        }
        for (MailFault fault : MailFault.values()) {
            keys.add("notification.fault." + fault);
        }
        assertThat(messages.keySet()).containsAll(keys);
    }
}
