package fi.havainto.board.web;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Dates;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The coming meetings to which a proposal can be taken, each with its items and with room for a new one. */
@Named
@RequestScoped
public class AgendaChoices {

    @Inject
    private Agendas agendas;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Dates dates;

    @Inject
    private Texts texts;

    private List<SelectItem> groups;

    public List<SelectItem> of(Report report, ActionProposal proposal) {
        if (groups == null) {
            groups = new ArrayList<>();
            agendas.choices(me.get(), report, proposal).forEach(choice -> groups.add(group(choice)));
        }
        return groups;
    }

    private SelectItemGroup group(Agendas.Choice choice) {
        String meeting = choice.meeting().getBody().name(language.getTag()) + ", "
                + dates.of(choice.meeting().getDay());
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(AgendaPlace.newItemOf(choice.meeting().getId()), texts.of("board.place.new")));
        choice.items()
                .forEach(item -> items.add(
                        new SelectItem(AgendaPlace.item(item.getId()), item.getOrdinal() + ". " + item.getTitle())));
        return new SelectItemGroup(meeting, null, false, items.toArray(SelectItem[]::new));
    }
}
