package fi.havainto.feedback.entity;

import java.io.Serializable;
import java.util.Objects;

/** Which feedback, which person. */
public class RecipientKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long feedback;
    private Long personId;

    public RecipientKey() {}

    public RecipientKey(Long feedback, Long personId) {
        this.feedback = feedback;
        this.personId = personId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecipientKey key
                && Objects.equals(feedback, key.feedback)
                && Objects.equals(personId, key.personId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(feedback, personId);
    }
}
