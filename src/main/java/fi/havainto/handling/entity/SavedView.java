package fi.havainto.handling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A worklist as somebody narrowed it, under a name of their own. */
@Entity
@Table(name = "handling_saved_view")
public class SavedView implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NAME_LENGTH = 60;
    public static final int QUERY_LENGTH = 600;
    public static final int MOST = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handling_saved_view_seq")
    @SequenceGenerator(name = "handling_saved_view_seq", sequenceName = "handling_saved_view_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    private String name;
    private String query;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedView() {}

    public SavedView(Long personId, String name) {
        this.personId = personId;
        this.name = name;
    }

    /** Keeps that part of an address under this name. */
    public void keep(String parameters, Instant at) {
        this.query = parameters;
        this.savedAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getQuery() {
        return query;
    }
}
