package fi.havainto.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several refusals at once, each about its field; the trail keeps the key of the first. */
public class WrongFields extends HavaintoException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, HavaintoException> faults;

    public WrongFields(Map<String, HavaintoException> faults) {
        super(faults.values().iterator().next().key());
        faults.forEach((field, fault) -> fault.about(field));
        this.faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /** One field, one fault. */
    public static WrongFields at(String field, HavaintoException fault) {
        return new WrongFields(Map.of(field, fault));
    }

    /** Id of the input → what is wrong with what stands in it, in the order of the form. */
    public Map<String, HavaintoException> faults() {
        return faults == null ? Map.of() : faults;
    }
}
