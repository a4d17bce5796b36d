package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.AnnexPapers;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexReading;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.FileKind;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.RuledProposal.Progress;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.demo.boundary.AnnexTelling;
import fi.havainto.demo.boundary.CountyFounding;
import fi.havainto.demo.control.AnnexStory;
import fi.havainto.platform.Clock;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The annexes of the demonstration: two to read, one to write. */
@ExtendWith(ArquillianExtension.class)
class DemoAnnexIT {

    private static final Actor DEMO = Actor.system("demo");
    private static final int ALL = 500;

    private static final String[] OUTCOMES = {"ACCEPTED", "REFERRED_BACK", "REJECTED", "NOTED", "TRANSFERRED"};

    @Inject
    SignIn signIn;

    @Inject
    Annexes annexes;

    @Inject
    AnnexDrafts drafts;

    @Inject
    AnnexIssues issues;

    @Inject
    AnnexPapers papers;

    @Inject
    AnnexTelling telling;

    @Inject
    Clock clock;

    @Test
    void aMemberReadsTheCountysAndAMunicipalitys() {
        Actor member = actor("member");
        for (AnnexStory story : stories(true)) {
            AnnexRow row = row(member, story);
            assertThat(row.isPublished()).isTrue();
            AnnexReading read = annexes.read(member, row.id(), "sv");
            assertThat(read.sections()).isNotEmpty();
            assertThat(read.snapshot().orElseThrow().cards()).isEqualTo(story.cards());
            assertThat(read.snapshot().orElseThrow().demo()).isTrue();
            assertThat(papers.file(member, row.id(), FileKind.PDF, "fi").bytes())
                    .isNotEmpty();
        }
    }

    @Test
    void theCountysTellsWhatBodiesRuledAndHowFarItIs() {
        Actor member = actor("member");
        Snapshot told = annexes.read(member, row(member, stories(true).get(0)).id(), "fi")
                .snapshot()
                .orElseThrow();
        assertThat(told.rulings()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(told.rulings()).extracting(RuledProposal::outcome).contains(OUTCOMES);
        assertThat(told.rulings()).extracting(RuledProposal::progress).contains(Progress.FINISHED, Progress.STARTED);
        assertThat(told.rulings())
                .extracting(ruled -> ruled.body().fi())
                .contains("Sosiaali- ja terveyspalvelujen lautakunta", "Kansalliskielilautakunta");
        assertThat(told.rulings()).extracting(RuledProposal::reasonLanguage).contains("fi", "sv");
    }

    /** The minutes of the demo say "§ 12", those of its national language board "5 §". */
    @Test
    void theSectionOfTheMinutesHasOneSign() {
        Actor member = actor("member");
        AnnexReading read =
                annexes.read(member, row(member, stories(true).get(0)).id(), "fi");
        assertThat(read.sections().stream()
                        .filter(section -> section.id().equals("rulings"))
                        .flatMap(section -> section.parts().stream())
                        .filter(Part.Card.class::isInstance)
                        .map(part -> ((Part.Card) part).title()))
                .hasSameSizeAs(read.snapshot().orElseThrow().rulings())
                .allMatch(title -> title.matches("[^§]+ §\\u00a0\\d+: [^§]+"));
    }

    @Test
    void theCoordinatorHasADraftThatLacksItsSwedishAndItsCards() {
        Actor coordinator = actor("coordinator");
        AnnexStory story = stories(false).get(0);
        AnnexRow draft = row(coordinator, story);
        assertThat(draft.isDraft()).isTrue();
        story.texts()
                .forEach((place, words) ->
                        assertThat(words(coordinator, draft, place)).isEqualTo(words));
        assertThat(issues.needs(coordinator, draft.id()).missing())
                .extracting(HavaintoException::key)
                .contains("annex.refused.summary", "annex.refused.cardUnwritten");
    }

    @Test
    void whatIsThereIsNotWrittenAgain() {
        AnnexStory.all(clock.today())
                .forEach(story -> assertThat(telling.tell(DEMO, story)).isFalse());
    }

    private String words(Actor coordinator, AnnexRow draft, TextPlace place) {
        return drafts.find(coordinator, draft.id()).texts().stream()
                .filter(text -> text.place().equals(place))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private List<AnnexStory> stories(boolean published) {
        return AnnexStory.all(clock.today()).stream()
                .filter(story -> story.isPublished() == published)
                .toList();
    }

    private AnnexRow row(Actor reader, AnnexStory story) {
        return annexes.list(reader, 0, ALL).stream()
                .filter(row -> row.area().equals(story.area()) && row.span().equals(story.span()) && row.edition() == 1)
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(String username) {
        return signIn.actor(signIn.with(username, CountyFounding.PASSWORD).personId())
                .orElseThrow();
    }
}
