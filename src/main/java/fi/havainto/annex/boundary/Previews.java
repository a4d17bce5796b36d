package fi.havainto.annex.boundary;

import fi.havainto.annex.control.PreviewPaper;
import fi.havainto.annex.control.ThemeCounting;
import fi.havainto.annex.control.ThemeFigures;
import fi.havainto.annex.entity.Preview;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The preview of an annex: for the coordinator of a whole county alone, of that county, and not for publication. */
@Boundary
public class Previews {

    @Inject
    private ThemeCounting counting;

    @Inject
    private Reference reference;

    @Inject
    private Units units;

    @Inject
    private Publications publications;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    /** The periods that can be previewed: this year and last year, and their halves, newest first. */
    public List<Period> periods(Actor actor) {
        actor.mustBeAllowedForCounty(Permission.PREVIEW_ANNEX);
        return Period.until(clock.today());
    }

    /** The preview as a PDF file in that language. */
    public byte[] paper(Actor actor, Period period, Locale locale) {
        actor.mustBeAllowedForCounty(Permission.PREVIEW_ANNEX);
        Grant grant = actor.grants(Role.COORDINATOR)
                .filter(Grant::isOfCounty)
                .findFirst()
                .orElseThrow(NotFound::new);
        String county = units.find(actor, grant.unitId()).getCountyCode();
        String language = locale.getLanguage();
        String name = name(reference.counties(actor), county, language);
        List<Theme> themes = reference.allThemes(actor);
        ThemeFigures figures = new ThemeFigures(
                themes.stream().map(Theme::getCode).toList(),
                themes.stream()
                        .filter(theme -> !theme.isActive())
                        .map(Theme::getCode)
                        .collect(Collectors.toSet()),
                counting.of(
                        county,
                        period.from().atStartOfDay(Clock.ZONE).toInstant(),
                        period.to().plusDays(1).atStartOfDay(Clock.ZONE).toInstant()),
                publications.threshold(actor));
        List<Preview.ThemeRow> rows = themes.stream()
                .map(theme -> new Preview.ThemeRow(theme.getNames().in(language), figures.of(theme.getCode())))
                .toList();
        Preview preview =
                new Preview(name, period.from(), period.to(), clock.now(), locale, rows, figures.total(), demo);
        return new PreviewPaper(ResourceBundle.getBundle("messages", locale)).print(preview);
    }

    private static String name(List<? extends Listed> list, String code, String language) {
        return list.stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new)
                .getNames()
                .in(language);
    }
}
