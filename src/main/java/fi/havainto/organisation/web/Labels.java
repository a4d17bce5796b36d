package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of reference data in the reader's language, for any page: {@code #{label.theme(code)}}. */
@Named("label")
@RequestScoped
public class Labels {

    @Inject
    private Reference reference;

    @Inject
    private Units units;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    private final Map<Long, OrganisationUnit> known = new HashMap<>();
    private final Map<Long, Body> bodies = new HashMap<>();

    public String theme(String code) {
        return name(reference.allThemes(me.get()), code);
    }

    public String themes(Collection<String> codes) {
        return codes.stream().map(this::theme).collect(Collectors.joining(", "));
    }

    public String groups(Collection<String> codes) {
        return codes.stream()
                .map(code -> name(reference.clientGroups(me.get()), code))
                .collect(Collectors.joining(", "));
    }

    public String level(Object level) {
        return level == null ? "" : name(reference.levels(me.get()), level.toString());
    }

    public String levels(Collection<?> levels) {
        return levels.stream().map(this::level).collect(Collectors.joining(", "));
    }

    public String bodyKind(String code) {
        return name(reference.bodyKinds(me.get()), code);
    }

    public String county(String code) {
        return name(reference.counties(me.get()), code);
    }

    public String municipality(String code) {
        return reference.allMunicipalities(me.get()).stream()
                .filter(one -> one.getCode().equals(code))
                .map(one -> one.name(language.getTag()))
                .findFirst()
                .orElse("");
    }

    /** Units that the page has read already: their names cost nothing more. */
    public void meet(Collection<OrganisationUnit> units) {
        units.forEach(unit -> known.put(unit.getId(), unit));
    }

    /** Reads many units at once, so that a list costs one query whatever its length. */
    public void know(Collection<Long> ids) {
        List<Long> news =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        known.putAll(units.byId(me.get(), news));
    }

    public String unit(Long id) {
        know(List.of(id));
        return known.get(id).name(language.getTag());
    }

    public String body(long id) {
        return bodies.computeIfAbsent(id, key -> units.findBody(me.get(), key)).name(language.getTag());
    }

    private String name(List<? extends Listed> list, String code) {
        return list.stream()
                .filter(one -> one.getCode().equals(code))
                .map(one -> one.getNames().in(language.getTag()))
                .findFirst()
                .orElse(code);
    }
}
