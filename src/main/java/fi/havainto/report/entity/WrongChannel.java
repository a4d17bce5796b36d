package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Channel;
import fi.havainto.platform.Passage;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * The coordinator's mark that a report belongs to another channel of the county, with the words that its authors and
 * the desks read. It moves nothing: whoever holds a proposal ends it by a decision of the usual kind.
 */
@Entity
@Table(name = "report_wrong_channel")
public class WrongChannel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_wrong_channel_seq")
    @SequenceGenerator(
            name = "report_wrong_channel_seq",
            sequenceName = "report_wrong_channel_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "channel_id")
    private Channel channel;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    @Column(name = "marked_by")
    private Long markedBy;

    private Instant at;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected WrongChannel() {}

    public WrongChannel(Report report, Channel channel, Passage words, long by, Instant at) {
        this.report = report;
        this.channel = channel;
        this.passage = words;
        this.markedBy = by;
        this.at = at;
    }

    public void end(Instant when) {
        this.endedAt = when;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Channel getChannel() {
        return channel;
    }

    /** What was said to the authors: the county's own words, and the coordinator's. */
    public Passage getPassage() {
        return passage;
    }

    public Instant getAt() {
        return at;
    }
}
