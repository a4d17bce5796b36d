package fi.havainto.board.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.report.entity.Ids;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three readings of an item: as it was read, as it was typed over, and as somebody else stored it meanwhile. */
class AgendaItemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private AgendaItem read;
    private AgendaItem typed;
    private AgendaItem stored;

    @BeforeEach
    void threeReadings() {
        AgendaItem item = Ids.give(new AgendaItem(null, 1, "Kaarlo Kokeilun vuokra"), 1);
        item.setPresented("Kaarlo Kokeilu\r\npyytää");
        item.setDiaryNumber("Kaarlo 1");
        item.setPublicity(Publicity.SECRET);
        item.setPublicityGround("Kaarlo, JulkL");
        Ruling ruling = Ids.give(item.name(7), 2);
        ruling.setOutcome(Outcome.NOTED);
        ruling.setReason("Kaarlo saa");
        ruling.setResponsible("Kaarlo");
        ruling.setDue(DAY);
        typed = item;
        read = item.copy();
        stored = item.copy();
        stored.setTitle("[poistettu] vuokra");
        stored.setPresented("[poistettu]\npyytää");
        stored.setDiaryNumber("[poistettu] 1");
        stored.setPublicityGround("[poistettu], JulkL");
        stored.getRulings().get(0).setReason("[poistettu] saa");
        stored.getRulings().get(0).setResponsible("[poistettu]");
    }

    @Test
    void whatWasOnlyReadDoesNotComeBack() {
        typed.setPresented("Kaarlo Kokeilu\npyytää");
        typed.setSection("");
        stored.setSection(null);
        stored.takeFrom(typed, read);
        assertThat(stored.getTitle()).isEqualTo("[poistettu] vuokra");
        assertThat(stored.getPresented()).as("line ends are no change").isEqualTo("[poistettu]\npyytää");
        assertThat(stored.getSection()).isNull();
        assertThat(stored.getDiaryNumber()).isEqualTo("[poistettu] 1");
        assertThat(stored.getPublicityGround()).isEqualTo("[poistettu], JulkL");
        Ruling ruling = stored.getRulings().get(0);
        assertThat(ruling.getReason()).isEqualTo("[poistettu] saa");
        assertThat(ruling.getResponsible()).isEqualTo("[poistettu]");
    }

    @Test
    void whatWasTypedStaysAndSoDoesWhatWasEmptied() {
        typed.setTitle("Vuokra");
        typed.setPresented(null);
        typed.setSection("§ 5");
        typed.setPublicity(Publicity.PUBLIC);
        Ruling mine = typed.getRulings().get(0);
        mine.setOutcome(Outcome.ACCEPTED);
        mine.setDue(DAY.plusDays(1));
        mine.setReason("Hyvä");
        stored.takeFrom(typed, read);
        assertThat(stored.getTitle()).isEqualTo("Vuokra");
        assertThat(stored.getPresented()).isNull();
        assertThat(stored.getSection()).isEqualTo("§ 5");
        assertThat(stored.getPublicity()).isEqualTo(Publicity.PUBLIC);
        Ruling ruling = stored.getRulings().get(0);
        assertThat(ruling.getOutcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(ruling.getDue()).isEqualTo(DAY.plusDays(1));
        assertThat(ruling.getReason()).isEqualTo("Hyvä");
        assertThat(ruling.getResponsible()).isEqualTo("[poistettu]");
    }
}
