package fi.havainto.report.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What the writer saw, in the writer's words and choices. About a phenomenon, never about a client. */
@Embeddable
public class Observation implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int TITLE_LENGTH = 160;
    public static final int PHENOMENON_LENGTH = 8000;
    public static final int WHOM_LENGTH = 500;
    public static final int DETAIL_LENGTH = 4000;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    private String phenomenon;

    private String whom;

    @Enumerated(EnumType.STRING)
    private Extent extent = Extent.NO_ESTIMATE;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    private Trend trend = Trend.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private ObservationSource source;

    private String consequences;

    private String causes;

    @Column(name = "already_done")
    private String alreadyDone;

    @Column(name = "clients_view")
    private String clientsView;

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPhenomenon() {
        return phenomenon;
    }

    public void setPhenomenon(String phenomenon) {
        this.phenomenon = phenomenon;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public Extent getExtent() {
        return extent;
    }

    public void setExtent(Extent extent) {
        this.extent = extent;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public Trend getTrend() {
        return trend;
    }

    public void setTrend(Trend trend) {
        this.trend = trend;
    }

    public ObservationSource getSource() {
        return source;
    }

    public void setSource(ObservationSource source) {
        this.source = source;
    }

    public String getConsequences() {
        return consequences;
    }

    public void setConsequences(String consequences) {
        this.consequences = consequences;
    }

    public String getCauses() {
        return causes;
    }

    public void setCauses(String causes) {
        this.causes = causes;
    }

    public String getAlreadyDone() {
        return alreadyDone;
    }

    public void setAlreadyDone(String alreadyDone) {
        this.alreadyDone = alreadyDone;
    }

    public String getClientsView() {
        return clientsView;
    }

    public void setClientsView(String clientsView) {
        this.clientsView = clientsView;
    }
}
