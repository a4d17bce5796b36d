package fi.havainto.account.web;

import fi.havainto.account.boundary.RoleKeeping;
import fi.havainto.account.entity.RoleRow;
import fi.havainto.organisation.boundary.BodyKeeping;
import fi.havainto.organisation.entity.BodyRow;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The roles of the person on the page: which, where, until when; a new one, and an end. */
@Named
@ViewScoped
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BODIES = 500;

    @Inject
    private RoleKeeping keeping;

    @Inject
    private BodyKeeping bodyKeeping;

    @Inject
    private PersonForm page;

    @Inject
    private CurrentActor me;

    @Inject
    private Clock clock;

    private List<RoleRow> rows = new ArrayList<>();
    private transient List<BodyRow> bodies;
    private Role role;
    private Long unit;
    private Long body;
    private LocalDate from;
    private LocalDate to;

    public void load() {
        if (!page.isNew()) {
            rows = keeping.of(me.get(), page.getPerson().getId());
        }
        from = clock.today();
    }

    public void add() {
        keeping.add(me.get(), page.getPerson().getId(), role, unit, body, from, to);
        page.go(page.getPerson().getId(), "ROLE_ADDED");
    }

    /** Taken away at once: it was valid until yesterday, and its rights are gone with the next click. */
    public void end(RoleRow row) {
        keeping.end(me.get(), row.id(), clock.today().minusDays(1));
        page.go(page.getPerson().getId(), "ROLE_ENDED");
    }

    public boolean isOver(RoleRow row) {
        return row.isOver(clock.today());
    }

    public List<RoleRow> getRows() {
        return rows;
    }

    /** What can be given to the person of the page; to oneself only what opens nothing. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(one -> !page.isMine() || one.isOfOwnGiving())
                .toList();
    }

    public List<BodyRow> getBodies() {
        if (bodies == null) {
            bodies = bodyKeeping.rows(me.get(), 0, MOST_BODIES);
        }
        return bodies;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
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
}
