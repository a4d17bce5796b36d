package fi.havainto.notification.web;

import fi.havainto.notification.boundary.Notices;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * How many notices the reader has not read: for the frame of every page, and for the page of a report, which tells once
 * that it is on the screen. One question a request answers both, unless there are more than are counted.
 */
@Named("unread")
@RequestScoped
public class UnreadNotices {

    @Inject
    private Notices notices;

    @Inject
    private CurrentActor me;

    private Map<Long, Long> counts;

    public long getCount() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** As the bell shows it: "7", "99+". */
    public String getShown() {
        return isMany() ? Notices.MOST - 1 + "+" : Long.toString(getCount());
    }

    /** Whether there are more than are counted. */
    public boolean isMany() {
        return getCount() >= Notices.MOST;
    }

    public boolean isOf(long reportId) {
        return counts().containsKey(reportId) || isMany() && notices.isUnread(me.get(), reportId);
    }

    /** Asked for by the page once it is shown, never by the address. */
    public void read(long reportId) {
        notices.read(me.get(), reportId);
    }

    /** Asks no more where nothing at all is unread. */
    public boolean isOfAnnex(String number) {
        return getCount() > 0 && notices.isUnreadOfAnnex(me.get(), number);
    }

    /** Asked for by the annex's page once it is shown, never by the address. */
    public void readAnnex(String number) {
        notices.readAnnex(me.get(), number);
    }

    private Map<Long, Long> counts() {
        if (counts == null) {
            counts = notices.unread(me.get());
        }
        return counts;
    }
}
