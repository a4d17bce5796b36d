package fi.havainto.account.web;

import fi.havainto.account.boundary.Absences;
import fi.havainto.account.entity.AbsenceRow;
import fi.havainto.account.entity.PersonName;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When somebody is away and who stands in: one's own on a page of its own, others' on the page of the person. */
@Named
@ViewScoped
public class AbsenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Absences absences;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private Long person;
    private String back;
    private transient List<AbsenceRow> rows;
    private List<PersonName> deputies = new ArrayList<>();
    private LocalDate from;
    private LocalDate to;
    private Long deputy;

    public void loadOwn() {
        load(me.get().personId(), "/account/absence?done=");
    }

    /** For the page of somebody; nothing for one who is not stored yet. */
    public void loadOf(Long id, boolean changeable) {
        if (id != null && changeable) {
            load(id, "/account/person?id=" + id + "&done=");
        }
    }

    private void load(long whose, String address) {
        person = whose;
        back = address;
        deputies = absences.deputies(me.get(), whose);
    }

    public void add() {
        absences.add(me.get(), person, from, to, deputy);
        frame.go(back + "ABSENCE_ADDED");
    }

    public void end(long id) {
        absences.end(me.get(), id);
        frame.go(back + "ABSENCE_ENDED");
    }

    public List<AbsenceRow> getRows() {
        if (rows == null) {
            rows = person == null ? List.of() : absences.of(me.get(), person);
        }
        return rows;
    }

    public List<PersonName> getDeputies() {
        return deputies;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }
}
