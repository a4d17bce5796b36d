package fi.havainto.feedback.web;

import fi.havainto.feedback.entity.Station;
import fi.havainto.feedback.entity.StationWords;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Dates;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The way of one proposal in a few stations, in the words of the page. */
@Named
@RequestScoped
public class Way {

    @Inject
    private Timeline timeline;

    @Inject
    private Texts texts;

    @Inject
    private Dates dates;

    @Inject
    private ActiveLocale language;

    public List<String> of(Report report, ActionProposal proposal) {
        StationWords words = new StationWords(texts::of, dates::day, dates::of, language.getTag());
        return Station.of(report, proposal, timeline.done(report)).stream()
                .map(words::of)
                .toList();
    }
}
