package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.Channels;
import fi.havainto.organisation.entity.Channel;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The other channels of the county: the administrator's list, and what the first page and the help say of them. */
@Named
@RequestScoped
public class ChannelsPage {

    private static final Actor ANYBODY = Actor.system("first-page");

    @Inject
    private Channels channels;

    @Inject
    private CurrentActor me;

    private List<Channel> kept;
    private List<Channel> shown;

    public void load() {
        kept = channels.kept(me.get());
    }

    public List<Channel> getKept() {
        return kept;
    }

    /** Also for somebody who is not signed in. */
    public List<Channel> getShown() {
        if (shown == null) {
            shown = channels.shown(me.find().orElse(ANYBODY));
        }
        return shown;
    }
}
