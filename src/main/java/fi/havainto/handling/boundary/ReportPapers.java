package fi.havainto.handling.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.feedback.boundary.Actions;
import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.handling.control.ReportPaper;
import fi.havainto.handling.entity.PaperNames;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Messages;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Authors;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.AuthorShown;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A report printed by somebody who may read it, as that reader sees it. Reading it leaves what opening its page leaves on the
 * trail, and the paper a line of its own.
 */
@Boundary
public class ReportPapers {

    @Inject
    private Reports reports;

    @Inject
    private Authors authors;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private Actions actions;

    @Inject
    private Reference reference;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Event<MinutesAsked> minutes;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    /** The paper as a PDF file; of a report that this actor may not see there is none. */
    public byte[] print(Actor actor, String number, Locale locale) {
        Report report = reports.read(actor, number);
        MinutesAsked asked = new MinutesAsked(actor, report, locale);
        minutes.fire(asked);
        byte[] paper = new ReportPaper(Messages.in(locale), locale, demo)
                .print(
                        report,
                        names(actor, report, locale),
                        feedbacks.of(actor, report),
                        actions.of(actor, report),
                        asked.lines());
        events.fire(new ReportPrinted(actor, clock.now(), report.getId()));
        return paper;
    }

    private PaperNames names(Actor actor, Report report, Locale locale) {
        String language = locale.getLanguage();
        String county = name(reference.counties(actor), report.getCountyCode(), language);
        String area = Stream.concat(
                        Stream.of(county),
                        reference.allMunicipalities(actor).stream()
                                .filter(one -> one.getCode().equals(report.getMunicipalityCode()))
                                .map(one -> one.name(language)))
                .collect(Collectors.joining(", "));
        List<? extends Listed> levels = reference.levels(actor);
        return new PaperNames(
                county,
                authors.shown(actor, report, locale),
                AuthorShown.origin(report, actor, language),
                names(reference.allThemes(actor), report.getThemes(), language),
                names(reference.clientGroups(actor), report.getClientGroups(), language),
                area,
                Arrays.stream(Level.values())
                        .collect(Collectors.toMap(Function.identity(), level -> name(levels, level.name(), language))),
                places(actor, report, language),
                people.find(actor, actor.personId()).getDisplayName(),
                clock.now());
    }

    /** The writer's own unit is named only where the page shows it too. */
    private Map<Long, String> places(Actor actor, Report report, String language) {
        Map<Long, OrganisationUnit> found = units.byId(
                actor,
                report.getChanges().stream()
                        .map(ReportChange::getUnitId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<Long, String> places = new HashMap<>();
        for (ReportChange change : report.getChanges()) {
            if (change.getUnitId() != null) {
                boolean own = change.getUnitId().equals(report.getUnit().getId());
                places.put(
                        change.getId(),
                        own
                                ? AuthorShown.origin(report, actor, language)
                                : found.get(change.getUnitId()).name(language));
            } else if (change.getBodyId() != null) {
                places.put(
                        change.getId(),
                        units.findBody(actor, change.getBodyId()).name(language));
            }
        }
        return places;
    }

    private static String names(List<? extends Listed> list, Collection<String> codes, String language) {
        return codes.stream().map(code -> name(list, code, language)).collect(Collectors.joining(", "));
    }

    private static String name(List<? extends Listed> list, String code, String language) {
        return list.stream()
                .filter(one -> one.getCode().equals(code))
                .map(one -> one.getNames().in(language))
                .findFirst()
                .orElse(code);
    }
}
