package fi.havainto.organisation.web;

import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which pages of the organisation this administrator has: themes and texts are a whole county's. */
@Named
@RequestScoped
public class AdminTabs {

    @Inject
    private CurrentActor me;

    public boolean isOfCounty() {
        return AdminArea.county(me.get()).isPresent();
    }
}
