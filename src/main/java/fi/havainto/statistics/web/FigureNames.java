package fi.havainto.statistics.web;

import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Messages;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What the codes of published figures are called in a language, in the order in which they are read. */
@RequestScoped
public class FigureNames {

    @Inject
    private Reference reference;

    @Inject
    private Units units;

    @Inject
    private CurrentActor me;

    /** The names of everything in a set. */
    public SetNames of(PublishedSet set, Locale locale) {
        ResourceBundle words = Messages.in(locale);
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        set.figures()
                .plan()
                .dimensions()
                .forEach(dimension ->
                        names.put(dimension.name(), names(dimension, set.countyCode(), words, locale.getLanguage())));
        return new SetNames(names, words);
    }

    private Map<String, String> names(Dimension dimension, String county, ResourceBundle words, String language) {
        Map<String, String> known = known(dimension, county, language);
        Map<String, String> names = new LinkedHashMap<>();
        List<String> codes = dimension.codes().stream().map(Code::text).toList();
        known.keySet().stream().filter(codes::contains).forEach(code -> names.put(code, known.get(code)));
        inOrder(dimension.name(), codes)
                .forEach(code ->
                        names.computeIfAbsent(code, one -> word(words, Lists.key(dimension.name(), one), one)));
        return names;
    }

    /** A class without a name of ours keeps its code: it was another county's, or has gone since. */
    private static String word(ResourceBundle words, String key, String code) {
        return words.containsKey(key) ? words.getString(key) : code;
    }

    private static List<String> inOrder(String dimension, List<String> codes) {
        List<String> order = Lists.order(dimension);
        return codes.stream()
                .sorted(Comparator.comparingInt(code -> order.indexOf(code)))
                .toList();
    }

    private Map<String, String> known(Dimension dimension, String county, String language) {
        return switch (dimension.name()) {
            case Lists.THEME -> listed(reference.allThemes(me.get()), language);
            case Lists.GROUP -> listed(reference.clientGroups(me.get()), language);
            case Lists.AREA ->
                reference.municipalities(me.get(), county).stream()
                        .collect(ordered(Municipality::getCode, one -> one.name(language)));
            case Lists.SERVICE -> services(dimension, language);
            default -> Map.of();
        };
    }

    private Map<String, String> services(Dimension dimension, String language) {
        List<Long> ids = dimension.codes().stream()
                .map(Code::text)
                .filter(code -> code.chars().allMatch(Character::isDigit))
                .map(Long::valueOf)
                .toList();
        return units.byId(me.get(), ids).values().stream()
                .sorted(Comparator.comparing(OrganisationUnit::getId))
                .collect(ordered(unit -> unit.getId().toString(), unit -> unit.name(language)));
    }

    private static Map<String, String> listed(Collection<? extends Listed> list, String language) {
        return list.stream()
                .map(Listed.class::cast)
                .collect(ordered(Listed::getCode, one -> one.getNames().in(language)));
    }

    private static <T> Collector<T, ?, Map<String, String>> ordered(
            Function<T, String> code, Function<T, String> name) {
        return Collectors.toMap(code, name, (one, other) -> one, LinkedHashMap::new);
    }
}
