package fi.havainto.report.web;

import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.entity.ClientGroup;
import fi.havainto.organisation.entity.LevelName;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Extent;
import fi.havainto.report.entity.Frequency;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.ObservationSource;
import fi.havainto.report.entity.TextField;
import fi.havainto.report.entity.Trend;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a writer chooses from, read once a request, and how long texts may be. */
@Named
@RequestScoped
public class Choices {

    @Inject
    private Reference reference;

    @Inject
    private CurrentActor me;

    private List<Theme> themes;
    private List<ClientGroup> clientGroups;
    private List<LevelName> levels;
    private List<Municipality> municipalities;

    public List<Theme> getThemes() {
        if (themes == null) {
            themes = reference.themes(me.get());
        }
        return themes;
    }

    public List<ClientGroup> getClientGroups() {
        if (clientGroups == null) {
            clientGroups = reference.clientGroups(me.get());
        }
        return clientGroups;
    }

    public List<LevelName> getLevels() {
        if (levels == null) {
            levels = reference.levels(me.get());
        }
        return levels;
    }

    public List<Municipality> municipalities(String county) {
        if (municipalities == null) {
            municipalities = reference.municipalities(me.get(), county);
        }
        return municipalities;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public Extent[] getExtents() {
        return Extent.values();
    }

    public Trend[] getTrends() {
        return Trend.values();
    }

    public ObservationSource[] getSources() {
        return ObservationSource.values();
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public int limit(String field) {
        return TextField.valueOf(field).limit();
    }

    public int getProposalLimit() {
        return ActionProposal.TEXT_LENGTH;
    }

    public int getAddresseeLimit() {
        return ActionProposal.ADDRESSEE_LENGTH;
    }
}
