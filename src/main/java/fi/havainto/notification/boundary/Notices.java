package fi.havainto.notification.boundary;

import fi.havainto.notification.control.NoticeSearch;
import fi.havainto.notification.entity.NoticeRow;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Everybody's own notices, and nobody else's: each of them starts from who asks. */
@Boundary
public class Notices {

    /** No page asks for more unread ones; so many or more are shown as "99+". */
    public static final int MOST = 100;

    @Inject
    private NoticeSearch search;

    @Inject
    private Clock clock;

    /** Newest first. */
    public List<NoticeRow> rows(Actor actor, int first, int size) {
        return search.rows(actor.personId(), first, size);
    }

    /**
     * How many unread acts there are of each report, by its id (0: of annexes): of all of them, or of {@link #MOST}
     * together.
     */
    public Map<Long, Long> unread(Actor actor) {
        return search.unread(actor.personId(), MOST);
    }

    /** Whether there is an unread one of that report: for a reader who has more of them than are counted. */
    public boolean isUnread(Actor actor, long reportId) {
        return search.isUnread(actor.personId(), reportId);
    }

    /** Whether there is an unread one of that annex. */
    public boolean isUnreadOfAnnex(Actor actor, String number) {
        return search.isUnread(actor.personId(), number);
    }

    /** The reader has that annex on the screen. */
    public void readAnnex(Actor actor, String number) {
        search.readAnnex(actor.personId(), number, clock.now());
    }

    /** The reader has that report on the screen: its notices have done their work. */
    public void read(Actor actor, long reportId) {
        search.readReport(actor.personId(), reportId, clock.now());
    }

    public void readAll(Actor actor) {
        search.readAll(actor.personId(), clock.now());
    }

    /** Everybody has read what is older than that, without a mail: for stories that are told of the past. */
    public void readOlder(Actor actor, Duration age) {
        actor.mustBeSystem();
        search.readOlder(clock.now().minus(age), clock.now());
    }
}
