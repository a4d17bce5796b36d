package fi.havainto.report.boundary;

import fi.havainto.platform.HavaintoException;
import fi.havainto.report.entity.Missing;
import java.util.List;

/** A draft that cannot be sent yet: what is missing or too long, in the order of the form. */
public class Incomplete extends HavaintoException {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    public Incomplete(List<Missing> missing) {
        super("report.form.incomplete");
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
