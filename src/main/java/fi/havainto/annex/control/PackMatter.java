package fi.havainto.annex.control;

import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackItem;
import fi.havainto.annex.entity.PackProposal;
import fi.havainto.platform.pdf.Block;
import fi.havainto.platform.pdf.Card;
import fi.havainto.platform.pdf.Colour;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Label;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.Prose;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import fi.havainto.report.entity.Publicity;
import java.util.ArrayList;
import java.util.List;

/** One item: what is presented, what is proposed, and once the minutes are checked, what was ruled. */
final class PackMatter {

    private final PackWords words;
    private final Pack pack;

    PackMatter(PackWords words, Pack pack) {
        this.words = words;
        this.pack = pack;
    }

    void print(Paper paper, PackItem item) {
        Prose title = Prose.of(item.ordinal() + ". ").and(PackWords.written(item.title(), item.language()));
        paper.add(new Heading(2, title, PackAgenda.id(item)));
        String signs = signs(item);
        if (!signs.isEmpty()) {
            paper.add(new Paragraph(Wording.of(signs), TextStyle.SMALL).close());
        }
        if (PackWords.isGiven(item.presented())) {
            paper.add(new Paragraph(PackWords.written(item.presented(), item.language()), TextStyle.BODY));
        }
        int nth = 0;
        for (PackProposal proposal : item.proposals()) {
            nth++;
            proposal(paper, item, proposal, nth);
        }
    }

    /** Section, diary number and publicity in one line, as far as there are any. */
    private String signs(PackItem item) {
        List<String> signs = new ArrayList<>();
        if (PackWords.isGiven(item.section())) {
            signs.add(item.section().strip());
        }
        if (PackWords.isGiven(item.diaryNumber())) {
            signs.add(words.say("board.item.diaryIs", item.diaryNumber().strip()));
        }
        if (item.publicity() != Publicity.PUBLIC) {
            String publicity = words.say("board.publicity." + item.publicity());
            signs.add(
                    PackWords.isGiven(item.ground())
                            ? publicity + " (" + item.ground().strip() + ")"
                            : publicity);
        }
        return String.join(" · ", signs);
    }

    private void proposal(Paper paper, PackItem item, PackProposal proposal, int nth) {
        Wording text = proposal.text() == null
                ? words.wording("report.standard." + proposal.standard())
                : PackWords.written(proposal.text(), proposal.language());
        String about = words.named(pack.themes(), proposal.theme()) + " · "
                + words.named(pack.levels(), proposal.level().name());
        paper.add(
                new Heading(3, words.wording("board.item.proposal", nth)),
                new Paragraph(text, TextStyle.BODY).close(),
                new Paragraph(Wording.of(about), TextStyle.SMALL.in(Colour.QUIET_INK)));
        if (proposal.isRuled()) {
            paper.add(ruling(item, proposal));
        }
    }

    private Card ruling(PackItem item, PackProposal proposal) {
        List<Block> said = new ArrayList<>();
        said.add(new Label(words.wording("annex.pack.ruled", words.say("stage." + proposal.outcome()))));
        if (PackWords.isGiven(proposal.reason())) {
            said.add(new Paragraph(PackWords.written(proposal.reason(), item.language()), TextStyle.BODY).close());
        }
        if (PackWords.isGiven(proposal.responsible())) {
            String who = words.say("report.view.action", proposal.responsible().strip(), words.date(proposal.due()));
            said.add(new Paragraph(Wording.of(who), TextStyle.SMALL));
        }
        return Card.of(said.toArray(Block[]::new));
    }
}
