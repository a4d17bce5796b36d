package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.AnnexPapers;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.FileKind;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may know of an annex, read it, write it and issue it: what is not for somebody is not found. */
@ExtendWith(ArquillianExtension.class)
class AnnexReachIT {

    private static final TextPlace SUMMARY = new TextPlace(TextBlock.SUMMARY, "fi");
    private static final int ALL = 500;

    @Inject
    AnnexDesk desk;

    @Inject
    CountyOfFigures county;

    @Inject
    TestCounty elsewhere;

    @Inject
    Annexes annexes;

    @Inject
    AnnexDrafts drafts;

    @Inject
    AnnexIssues issues;

    @Inject
    AnnexPapers papers;

    @BeforeEach
    void figures() {
        desk.forget();
        desk.figures();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aDraftIsForTheCoordinatorAlone() {
        AnnexRow draft = desk.written();
        for (Actor other : List.of(county.manager(), county.managerOfAPart(), county.writer(), stranger(), member())) {
            nothingOf(other, draft);
        }
        assertThat(papers.file(county.coordinator(), draft.id(), FileKind.PDF, "fi")
                        .name())
                .isEqualTo("havainto-draft-" + draft.id() + "-fi.pdf");
        Refusal.notFound(() -> papers.file(county.coordinator(), draft.id(), FileKind.JSON, "fi"));
        Refusal.notFound(() -> papers.file(county.coordinator(), draft.id(), FileKind.PDF, "en"));
    }

    @Test
    void whatIsFrozenIsAlsoForTheManagerOfTheWholeCounty() {
        AnnexRow frozen = desk.frozen();
        for (Actor other : List.of(county.managerOfAPart(), county.writer(), stranger(), member())) {
            nothingOf(other, frozen);
        }
        assertThat(annexes.read(county.manager(), frozen.id(), "fi").snapshot()).isPresent();
        assertThat(annexes.numbered(county.manager(), frozen.number())).isEqualTo(frozen);
    }

    @Test
    void whatIsPublishedIsForEverybodyOfTheCountyAndNobodyElse() {
        AnnexRow published = desk.published();
        for (Actor reader : List.of(county.manager(), county.managerOfAPart(), county.writer())) {
            assertThat(annexes.list(reader, 0, ALL)).contains(published);
            assertThat(annexes.read(reader, published.id(), "sv").snapshot()).isPresent();
            assertThat(papers.file(reader, published.id(), FileKind.CSV, "sv").bytes())
                    .isNotEmpty();
        }
        nothingOf(stranger(), published);
        nothingOf(member(), published);
    }

    @Test
    void aWithdrawnOneIsReadByThoseWhoOverseeItAndKnownByAll() {
        AnnexRow published = desk.published();
        issues.withdraw(county.coordinator(), published.id(), published.version(), "Väärä luku");
        assertThat(annexes.list(county.writer(), 0, ALL))
                .extracting(AnnexRow::id)
                .contains(published.id());
        Refusal.notFound(() -> papers.file(county.writer(), published.id(), FileKind.PDF, "fi"));
        Refusal.notFound(() -> issues.changes(county.writer(), published.id()));
        assertThat(papers.file(county.manager(), published.id(), FileKind.PDF, "fi")
                        .bytes())
                .isNotEmpty();
        assertThat(annexes.newest(county.writer())).isEmpty();
    }

    /** Changes are told since what the reader may read, never since what is frozen alone. */
    @Test
    void changesAreToldSinceTheNearestEditionThatTheReaderMayRead() {
        AnnexRow first = desk.published();
        AnnexRow frozen = desk.frozen();
        AnnexRow third = desk.published();
        assertThat(issues.changes(county.writer(), third.id())
                        .orElseThrow()
                        .before()
                        .number())
                .isEqualTo(first.number());
        assertThat(issues.changes(county.manager(), third.id())
                        .orElseThrow()
                        .before()
                        .number())
                .isEqualTo(frozen.number());
        assertThat(annexes.editions(county.writer(), AnnexDesk.AREA, AnnexDesk.SPAN))
                .extracting(AnnexRow::number)
                .containsExactly(third.number(), first.number());
        assertThat(annexes.editions(county.manager(), AnnexDesk.AREA, AnnexDesk.SPAN))
                .extracting(AnnexRow::number)
                .containsExactly(third.number(), frozen.number(), first.number());
        assertThat(annexes.editions(stranger(), AnnexDesk.AREA, AnnexDesk.SPAN)).isEmpty();
    }

    @Test
    void nobodyButTheCoordinatorOfTheWholeCountyWritesOrIssues() {
        AnnexRow published = desk.published();
        AnnexRow draft = desk.begun();
        for (Actor other : List.of(county.manager(), county.managerOfAPart(), county.writer(), stranger(), member())) {
            Refusal.notFound(() -> drafts.begin(other, AnnexDesk.AREA, AnnexDesk.SPAN));
            Refusal.notFound(() -> drafts.write(other, draft.id(), SUMMARY, "Sanoja", 0));
            Refusal.notFound(() -> drafts.chooseCards(other, draft.id(), draft.version(), AnnexDesk.CARDS));
            Refusal.notFound(() -> drafts.register(other, draft.id(), draft.version(), "1/2026"));
            Refusal.notFound(() -> drafts.discard(other, draft.id(), draft.version()));
            Refusal.notFound(() -> issues.needs(other, draft.id()));
            Refusal.notFound(() -> issues.freeze(other, draft, true));
            Refusal.notFound(() -> issues.publish(other, published.id(), published.version()));
            Refusal.notFound(() -> issues.withdraw(other, published.id(), published.version(), "Syy"));
        }
        for (Actor other : List.of(county.manager(), county.writer(), member())) {
            Refusal.notFound(() -> drafts.choices(other));
        }
        assertThat(drafts.choices(stranger()).rows())
                .as("another county's coordinator chooses of another county")
                .extracting(AnnexRow::id)
                .doesNotContain(draft.id(), published.id());
    }

    private void nothingOf(Actor other, AnnexRow annex) {
        assertThat(annexes.list(other, 0, ALL)).extracting(AnnexRow::id).doesNotContain(annex.id());
        Refusal.notFound(() -> annexes.row(other, annex.id()));
        Refusal.notFound(() -> annexes.read(other, annex.id(), "fi"));
        Refusal.notFound(() -> issues.changes(other, annex.id()));
        for (FileKind kind : FileKind.values()) {
            Refusal.notFound(() -> papers.file(other, annex.id(), kind, "fi"));
        }
        if (!annex.number().isEmpty()) {
            Refusal.notFound(() -> annexes.numbered(other, annex.number()));
        }
    }

    private Actor stranger() {
        return elsewhere.as(Who.COORDINATOR);
    }

    private Actor member() {
        return elsewhere.as(Who.MEMBER);
    }
}
