package fi.havainto.report.boundary;

import fi.havainto.platform.HavaintoException;
import java.util.Set;

/** A text holds a personal identity code or a bank account: the report is not sent until it is gone. */
public class Stopped extends HavaintoException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> fields;

    public Stopped(Set<String> fields) {
        super("report.form.stopped");
        this.fields = Set.copyOf(fields);
    }

    public Set<String> fields() {
        return fields;
    }
}
