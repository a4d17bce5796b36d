package fi.havainto.board.web;

import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.MeetingRow;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.web.Frame;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The meetings of the reader's bodies; a secretary adds one here. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of what is over so many are shown: a body meets a dozen times a year. */
    private static final int PAST = 24;

    private static final int COMING = 50;

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private transient List<MeetingRow> coming;
    private transient List<MeetingRow> past;
    private Long body;
    private LocalDate day;
    private String place;

    public List<MeetingRow> getComing() {
        if (coming == null) {
            coming = meetings.coming(me.get(), 0, COMING);
        }
        return coming;
    }

    public List<MeetingRow> getPast() {
        if (past == null) {
            past = meetings.past(me.get(), 0, PAST);
        }
        return past;
    }

    /** The meeting that comes next or waits for its minutes; null when there is none. */
    public MeetingRow getNext() {
        return getComing().isEmpty() ? null : getComing().get(0);
    }

    /** The bodies whose agenda the reader keeps. */
    public List<Long> getKept() {
        return me.get().grants(Role.SECRETARY).map(Grant::bodyId).toList();
    }

    public void add() {
        Meeting added = meetings.add(me.get(), body == null ? getKept().get(0) : body, day, place);
        frame.go("/board/meeting/" + added.getId());
    }

    public int getPlaceLimit() {
        return Meeting.PLACE_LENGTH;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
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
}
