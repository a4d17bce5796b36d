package fi.havainto.account.web;

import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.account.entity.PeopleFilter;
import fi.havainto.account.entity.PersonRow;
import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.platform.web.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The people of the administrator's area. What the list is narrowed to stands in the address. */
@Named
@RequestScoped
public class PeoplePage {

    public static final int ROWS = 25;

    @Inject
    private PeopleKeeping keeping;

    @Inject
    private UnitKeeping units;

    @Inject
    private CurrentActor me;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private String words;
    private String unit;
    private String role;
    private String gone;
    private String asked;
    private int page = PageNumber.FIRST;
    private long count;
    private List<PersonRow> rows;
    private List<OrganisationUnit> choices;

    public void load() {
        count = keeping.count(me.get(), filter());
        page = Math.min(PageNumber.of(asked), getPages());
        rows = keeping.rows(me.get(), filter(), (page - 1) * ROWS, ROWS);
        choices = units.choices(me.get());
    }

    private PeopleFilter filter() {
        Long id = RowId.orNull(unit);
        Role wanted = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
        return new PeopleFilter(words, id, wanted, isShowingGone());
    }

    public boolean isShowingGone() {
        return "1".equals(gone);
    }

    public boolean isNarrowed() {
        return filter().isNarrow();
    }

    public boolean isLocked(PersonRow row) {
        return row.lockedUntil() != null && clock.now().isBefore(row.lockedUntil());
    }

    /** This list at another page. */
    public String at(int other) {
        return request.getContextPath() + Address.asked(request).with("page", Integer.toString(other));
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public int getPages() {
        return PageNumber.last(count, ROWS);
    }

    public long getCount() {
        return count;
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    public List<OrganisationUnit> getChoices() {
        return choices;
    }

    public int getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getGone() {
        return gone;
    }

    public void setGone(String gone) {
        this.gone = gone;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
