package fi.havainto.annex.control;

import fi.havainto.annex.entity.Pack;
import fi.havainto.board.entity.FollowUp;
import fi.havainto.board.entity.FollowUp.State;
import fi.havainto.platform.Clock;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.Prose;
import fi.havainto.platform.pdf.Table;
import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of what the body ruled earlier: how many are open and late, the oldest open one, and each of them. */
final class PackFollowUp {

    private static final float RULED_SHARE = 1.5f;
    private static final float PROPOSAL_SHARE = 3;
    private static final float STATE_SHARE = 2;

    private final PackWords words;

    PackFollowUp(PackWords words) {
        this.words = words;
    }

    void print(Paper paper, Pack pack) {
        LocalDate today = LocalDate.ofInstant(pack.madeAt(), Clock.ZONE);
        paper.add(new Heading(1, words.wording("annex.pack.followUp"), "follow-up"));
        if (pack.followUps().isEmpty()) {
            paper.add(new Paragraph(words.wording("annex.pack.followUp.none"), TextStyle.BODY));
        } else {
            paper.add(new Paragraph(words.wording("annex.pack.followUp.lead", counts(pack, today)), TextStyle.LEAD));
            oldest(pack)
                    .ifPresent(row -> paper.add(
                            new Paragraph(words.wording("annex.pack.followUp.oldest", where(row)), TextStyle.BODY)));
            paper.add(table(pack, today));
        }
    }

    private Table table(Pack pack, LocalDate today) {
        List<Column> columns = List.of(
                new Column(words.wording("annex.pack.followUp.ruled"), Side.LEFT, RULED_SHARE),
                new Column(words.wording("annex.pack.followUp.proposal"), Side.LEFT, PROPOSAL_SHARE),
                new Column(words.wording("annex.pack.followUp.state"), Side.LEFT, STATE_SHARE));
        return new Table(
                words.wording("annex.pack.followUp.caption"),
                columns,
                pack.followUps().stream().map(row -> row(row, today)).toList(),
                words.wording("annex.pack.followUp.none"),
                Table.FULL_WIDTH);
    }

    /** How many are there of each state, in the order of the message's places. */
    private static Object[] counts(Pack pack, LocalDate today) {
        return List.of(State.DECIDED, State.IN_PROGRESS, State.LATE, State.DONE).stream()
                .map(state -> pack.followUps().stream()
                        .filter(row -> row.state(today) == state)
                        .count())
                .toArray();
    }

    private static Optional<FollowUp> oldest(Pack pack) {
        return pack.followUps().stream().filter(FollowUp::isOpen).min(Comparator.comparing(FollowUp::day));
    }

    private String where(FollowUp row) {
        String day = words.date(row.day());
        return PackWords.isGiven(row.section()) ? day + ", " + row.section().strip() : day;
    }

    private Row row(FollowUp row, LocalDate today) {
        return new Row(List.of(Prose.of(where(row)), Prose.of(proposal(row)), Prose.of(state(row, today))), false);
    }

    private Wording proposal(FollowUp row) {
        if (row.isSecret()) {
            return words.wording("board.followUp.secret");
        }
        return row.proposal() == null
                ? words.wording("report.standard." + row.standard())
                : PackWords.written(row.proposal(), row.language());
    }

    /** A whole sentence: a state alone would not say until when, nor since when. */
    private String state(FollowUp row, LocalDate today) {
        String sign = words.say("stage." + row.state(today));
        if (!row.isOpen()) {
            return words.say("annex.pack.followUp.done", words.date(row.finishedAt()));
        }
        if (row.due() == null) {
            return words.say("annex.pack.followUp.waits", sign);
        }
        String until = words.say("annex.pack.followUp.until", sign, words.date(row.due()));
        return PackWords.isGiven(row.responsible())
                ? until + " "
                        + words.say("annex.pack.followUp.who", row.responsible().strip())
                : until;
    }
}
