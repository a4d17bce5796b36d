package fi.havainto.handling.control;

import fi.havainto.handling.entity.PaperNames;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Facts;
import fi.havainto.report.entity.Observation;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ShownStatus;
import fi.havainto.report.entity.Visibility;
import java.util.ArrayList;
import java.util.List;

/** The facts of a report at the head of its paper, in the order of its page. */
record ReportFacts(PaperPieces pieces, Report report, PaperNames names) {

    private static final int COLUMNS = 3;

    Facts block() {
        Observation seen = report.getObservation();
        List<Fact> facts = new ArrayList<>();
        facts.add(pieces.fact("handling.print.stage", pieces.say("stage." + ShownStatus.of(report))));
        facts.add(pieces.fact("handling.paper.kind", pieces.say("report.kind." + seen.getKind())));
        facts.add(pieces.fact("handling.paper.origin", names.origin()));
        facts.add(pieces.fact("report.view.author", names.author()));
        facts.add(pieces.fact("report.view.sent", pieces.moment(report.getSubmittedAt())));
        facts.add(pieces.fact("report.view.themes", names.themes()));
        facts.add(pieces.fact("report.fact.group", names.groups()));
        facts.add(pieces.fact("report.fact.area", names.area()));
        facts.add(pieces.fact("report.fact.extent", pieces.say("report.extent." + seen.getExtent())));
        facts.add(pieces.fact("report.fact.frequency", pieces.say("report.frequency." + seen.getFrequency())));
        facts.add(pieces.fact("report.fact.trend", pieces.say("report.trend." + seen.getTrend())));
        if (seen.getSource() != null) {
            facts.add(pieces.fact("report.fact.source", pieces.say("report.source." + seen.getSource())));
        }
        if (report.getMaskedAt() != null) {
            facts.add(pieces.fact("report.view.masked", pieces.day(report.getMaskedAt())));
        }
        if (report.getVisibility() == Visibility.CONFIDENTIAL) {
            facts.add(pieces.fact("handling.paper.handling", pieces.say("handling.paper.confidential")));
        }
        facts.add(pieces.fact("handling.print.made", names.reader() + ", " + pieces.moment(names.madeAt())));
        return new Facts(facts, COLUMNS);
    }
}
