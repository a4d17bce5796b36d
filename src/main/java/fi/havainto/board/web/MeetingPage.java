package fi.havainto.board.web;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.boundary.Releases;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.NamedProposal;
import fi.havainto.board.entity.Ruling;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.RowId;
import fi.havainto.report.entity.Outcome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One meeting: its agenda, and the item that is open. A secretary types its rulings and, when the minutes are checked,
 * releases them all; a member reads.
 */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many proposals get that outcome. */
    public record Count(Outcome outcome, long proposals) {}

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private Releases releases;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    @Inject
    private Clock clock;

    private String id;
    private String asked;
    private Meeting meeting;
    private List<AgendaItem> items;
    private Map<Long, NamedProposal> named;
    private AgendaItem item;
    private AgendaItem read;
    private String newTitle;
    private LocalDate day;
    private String place;
    private boolean confirming;

    public void load() {
        long key = RowId.of(id);
        meeting = meetings.find(me.get(), key);
        items = meetings.items(me.get(), key);
        named = meetings.named(me.get(), key).stream()
                .collect(Collectors.toMap(NamedProposal::rulingId, Function.identity()));
        item = items.stream()
                .filter(one -> one.getId().toString().equals(asked))
                .findFirst()
                .orElse(items.isEmpty() ? null : items.get(0));
        read = item == null ? null : item.copy();
        day = meeting.getDay();
        place = meeting.getPlace();
    }

    /** Whether the reader keeps this agenda and can still change it. */
    public boolean isKept() {
        return isSecretary() && !meeting.isReleased();
    }

    public boolean isSecretary() {
        return me.get().holdsIn(Role.SECRETARY, meeting.getBody().getId());
    }

    public NamedProposal proposal(Ruling ruling) {
        return named.get(ruling.getId());
    }

    /** How far an item is: {@code EMPTY}, {@code WAITING} for rulings, {@code READY}, or {@code RULED}. */
    public String state(AgendaItem of) {
        List<Ruling> rulings = of.shown();
        if (rulings.isEmpty()) {
            return "EMPTY";
        }
        if (rulings.stream().allMatch(Ruling::isRuled)) {
            return "RULED";
        }
        return rulings.stream().allMatch(Ruling::isComplete) ? "READY" : "WAITING";
    }

    /** Whether every named proposal has its ruling and the day has come. */
    public boolean isReleasable() {
        List<Ruling> all = all();
        return isKept()
                && !meeting.getDay().isAfter(clock.today())
                && !all.isEmpty()
                && all.stream().allMatch(Ruling::isComplete);
    }

    public int getIncomplete() {
        return (int) all().stream().filter(ruling -> !ruling.isComplete()).count();
    }

    /** How many proposals get which outcome when the minutes are released. */
    public List<Count> getCounts() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Count(
                        outcome,
                        all().stream()
                                .filter(ruling -> ruling.getOutcome() == outcome)
                                .count()))
                .filter(count -> count.proposals > 0)
                .toList();
    }

    private List<Ruling> all() {
        return items.stream().flatMap(one -> one.open().stream()).toList();
    }

    public void addItem() {
        go(agendas.add(me.get(), meeting.getId(), newTitle, language.getTag()).getId(), "ITEM_ADDED");
    }

    public void move() {
        meetings.move(me.get(), meeting.getId(), meeting.getVersion(), day, place);
        go(item == null ? null : item.getId(), "MOVED");
    }

    /** Shows what is about to happen; nothing has happened yet. */
    public void ask() {
        confirming = isReleasable();
    }

    public void back() {
        confirming = false;
    }

    public void release() {
        releases.release(me.get(), meeting.getId(), meeting.getVersion());
        go(item == null ? null : item.getId(), "RELEASED");
    }

    void go(Long to, String done) {
        frame.go("/board/meeting/" + id + "?" + (to == null ? "" : "item=" + to + "&") + "done=" + done);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public List<AgendaItem> getItems() {
        return items;
    }

    public AgendaItem getItem() {
        return item;
    }

    /** The open item as it was read, before anything was typed. */
    AgendaItem read() {
        return read;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isConfirming() {
        return confirming;
    }
}
