package fi.havainto.it;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.DraftText;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Writes and issues annexes of the county of figures, through the doors, and takes them away again as the owner. */
@ApplicationScoped
public class AnnexDesk {

    static final Area AREA = Area.ofCounty(CountyOfFigures.CODE);
    static final Period PERIOD = new Period(CountyOfFigures.YEAR, 0);
    static final Span SPAN = Span.of(PERIOD);
    static final List<String> CARDS = List.of("housing", "income_benefits", "loneliness_inclusion");

    /** Those that hang on the annex, then itself. */
    private static final List<String> TABLES =
            List.of("annex_file", "annex_snapshot", "annex_card", "annex_text", "annex_annex");

    @Inject
    private CountyOfFigures county;

    @Inject
    private Publications publications;

    @Inject
    private Annexes annexes;

    @Inject
    private AnnexDrafts drafts;

    @Inject
    private AnnexIssues issues;

    @Inject
    private OwnerRows owner;

    /** Files reports of the year, and publishes its figures. */
    public PublishedSet figures() {
        county.forget();
        county.file(40, "income_benefits", "2023-02-01", "2023-02-10");
        county.file(30, "housing", "2023-03-01", "2023-03-10");
        PublishedSet draft = publications.prepare(county.coordinator(), CountyOfFigures.CODE, PERIOD);
        return publications.sign(county.manager(), draft.id());
    }

    public AnnexRow begun() {
        return row(drafts.begin(county.coordinator(), AREA, SPAN));
    }

    /** A draft that has all it needs. */
    public AnnexRow written() {
        AnnexRow begun = begun();
        drafts.chooseCards(county.coordinator(), begun.id(), begun.version(), CARDS);
        write(begun.id(), new TextPlace(TextBlock.SUMMARY, "fi"), "Asumisen epävarmuus näkyy joka kunnassa.");
        CARDS.forEach(theme -> write(
                begun.id(), new TextPlace(TextBlock.CARD_SEEN, theme, "fi"), "Tästä on kerrottu monelta suunnalta."));
        if (begun.edition() > 1) {
            write(begun.id(), new TextPlace(TextBlock.EDITION, "fi"), "Yhteenveto on kirjoitettu uudelleen.");
        }
        return row(begun.id());
    }

    public AnnexRow frozen() {
        AnnexRow written = written();
        return issues.freeze(county.coordinator(), written, true);
    }

    public AnnexRow published() {
        AnnexRow frozen = frozen();
        return issues.publish(county.coordinator(), frozen.id(), frozen.version());
    }

    /** Writes over what stands there. */
    public void write(long id, TextPlace place, String words) {
        drafts.write(county.coordinator(), id, place, words, text(id, place).version());
    }

    public DraftText text(long id, TextPlace place) {
        return drafts.find(county.coordinator(), id).texts().stream()
                .filter(text -> text.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    public AnnexRow row(long id) {
        return annexes.row(county.coordinator(), id);
    }

    /** Takes all annexes and figures of this county away. */
    public void forget() {
        List<String> statements = new ArrayList<>();
        TABLES.forEach(table -> statements.add("alter table " + table + " disable trigger user"));
        TABLES.forEach(table ->
                statements.add("delete from " + table + " where " + (table.equals("annex_annex") ? "id" : "annex_id")
                        + " in (select id from annex_annex where county_code = '" + CountyOfFigures.CODE + "')"));
        statements.add("delete from notification_outbox where annex_number like '" + CountyOfFigures.CODE + "-%'");
        statements.add("set constraints all immediate");
        TABLES.forEach(table -> statements.add("alter table " + table + " enable trigger user"));
        owner.change(statements.toArray(String[]::new));
        county.forget();
    }
}
