package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.Rung;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The desks that a proposal can be forwarded to, and where a new report would go first. */
@Named
@RequestScoped
public class Targets {

    @Inject
    private Worklists worklists;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    private List<SelectItem> items;

    /** "Palvelupäällikkö, Aikuissosiaalityö", nearest desk first. */
    public List<SelectItem> of(Report report, ActionProposal proposal) {
        if (items == null) {
            items = items(worklists.targets(me.get(), report, proposal));
        }
        return items;
    }

    /** Desks to choose from, in their order. */
    List<SelectItem> items(List<Rung> rungs) {
        return rungs.stream()
                .map(rung -> new SelectItem(rung.desk(), name(rung)))
                .toList();
    }

    /** Who answers a draft first. */
    public String first(Report draft) {
        return name(worklists.first(me.get(), draft));
    }

    private String name(Rung rung) {
        return texts.of("role." + rung.role()) + ", " + rung.unit().name(language.getTag());
    }
}
