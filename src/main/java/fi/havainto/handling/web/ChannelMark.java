package fi.havainto.handling.web;

import fi.havainto.handling.boundary.WrongChannels;
import fi.havainto.organisation.boundary.Channels;
import fi.havainto.organisation.entity.Channel;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * That a report belongs to another channel: the coordinator's form on the check's page, and what everybody who reads the
 * report sees, with one click for whoever holds its proposals.
 */
@Named
@RequestScoped
public class ChannelMark {

    @Inject
    private WrongChannels wrong;

    @Inject
    private Channels channels;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private List<Channel> choices;
    private Long channel;
    private String own;

    public List<Channel> choices(Report report) {
        if (choices == null) {
            choices = channels.of(me.get(), report.getCountyCode());
        }
        return choices;
    }

    public void mark(Report report) {
        wrong.mark(me.get(), report.getId(), report.getVersion(), channel, own);
        frame.go("/handling/check?number=" + report.getNumber() + "&done=MARKED");
    }

    public void takeBack(Report report) {
        wrong.takeBack(me.get(), report.getId(), report.getVersion());
        frame.go("/handling/check?number=" + report.getNumber() + "&done=TAKEN_BACK");
    }

    /** Whether this reader holds something that can be ended with the words of the mark. */
    public boolean isEndable(Report report) {
        return !wrong.endable(me.get(), report).isEmpty();
    }

    public void end(Report report) {
        wrong.endHere(me.get(), report.getNumber());
        frame.go("/report/" + report.getNumber() + "?done=DECIDE");
    }

    public Long getChannel() {
        return channel;
    }

    public void setChannel(Long channel) {
        this.channel = channel;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public int getOwnLimit() {
        return WrongChannels.OWN_LENGTH;
    }
}
