package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.Channels;
import fi.havainto.organisation.entity.Channel;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.RowId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One other channel of the county: its names, the words that direct somebody there, its address. */
@Named
@ViewScoped
public class ChannelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Channels channels;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private String id;
    private Channel channel;

    public void load() {
        if (id == null) {
            channel = channels.fresh(me.get());
        } else {
            channel = channels.find(me.get(), RowId.of(id));
        }
    }

    public void store() {
        channels.store(me.get(), channel);
        frame.go("/organisation/channels?done=STORED");
    }

    public Channel getChannel() {
        return channel;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
