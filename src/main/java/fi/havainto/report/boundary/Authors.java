package fi.havainto.report.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Person;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Messages;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.AuthorShown;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who wrote a report, as far as a reader may know; for its page and its papers alike. */
@Boundary
public class Authors {

    @Inject
    private People people;

    /** The authors of a report that the actor was already given to read. */
    public String shown(Actor actor, Report report, Locale locale) {
        String tag = locale.getLanguage();
        return switch (AuthorShown.of(report, actor)) {
            case NAME ->
                authors(actor, report).stream().map(Person::getDisplayName).collect(Collectors.joining(", "));
            case TEAM -> say(locale, "report.author.team", report.getUnit().name(tag));
            case ROLE_AND_UNIT ->
                titles(actor, report, tag) + ", " + report.getUnit().name(tag);
            case AREA -> say(locale, "report.author.area", AuthorShown.area(report, tag));
            case HIDDEN -> say(locale, "report.author.hidden");
        };
    }

    private String titles(Actor actor, Report report, String tag) {
        return authors(actor, report).stream()
                .map(person -> person.title(tag))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Collection<Person> authors(Actor actor, Report report) {
        return people.byId(actor, report.getAuthors()).values();
    }

    private static String say(Locale locale, String key, Object... values) {
        String pattern = Messages.in(locale).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
