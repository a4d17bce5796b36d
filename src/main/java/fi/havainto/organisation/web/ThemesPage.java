package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.ThemeKeeping;
import fi.havainto.organisation.entity.Names;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The themes in their order, and the form for one of them or a new one. */
@Named
@ViewScoped
public class ThemesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ThemeKeeping keeping;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private String asked;
    private List<Theme> all;
    private String code;
    private int version;
    private int ordinal;
    private boolean active = true;
    private Names names = new Names();

    public void load() {
        all = keeping.all(me.get());
    }

    /** The form of the theme that the address names; without one, of a new theme at the end. */
    public void open() {
        if (asked == null) {
            ordinal = keeping.all(me.get()).stream()
                            .mapToInt(Theme::getOrdinal)
                            .max()
                            .orElse(0)
                    + 1;
            return;
        }
        Theme theme = keeping.find(me.get(), asked);
        code = theme.getCode();
        ordinal = theme.getOrdinal();
        active = theme.isActive();
        names = theme.getNames();
        version = theme.getVersion();
    }

    public void store() {
        if (asked == null) {
            keeping.add(me.get(), code, ordinal, names, active);
        } else {
            try {
                keeping.store(me.get(), asked, version, ordinal, names, active);
            } catch (Conflict somebodyWasFirst) {
                version = keeping.find(me.get(), asked).getVersion();
                throw new HavaintoException("error.conflict.kept");
            }
        }
        frame.go("/organisation/themes?done=STORED");
    }

    public boolean isNew() {
        return asked == null;
    }

    public List<Theme> getAll() {
        return all;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Names getNames() {
        return names;
    }
}
