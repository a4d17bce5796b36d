package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexChoices;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.web.Frame;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The annexes that the reader may know of; a coordinator begins a new one here. */
@Named
@ViewScoped
public class AnnexPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Annexes annexes;

    @Inject
    private AnnexDrafts drafts;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private transient AnnexChoices choices;
    private transient List<AnnexRow> rows;
    private String area;
    private String span;

    /** Reads the list, so that whoever may not see it gets no page. */
    public void load() {
        if (isKeeper()) {
            choices = drafts.choices(me.get());
            rows = choices.rows();
        } else {
            rows = annexes.list(me.get(), 0, Annexes.SHOWN + 1);
        }
    }

    public boolean isKeeper() {
        return me.get().mayForCounty(Permission.KEEP_ANNEX);
    }

    public AnnexChoices getChoices() {
        if (choices == null) {
            load();
        }
        return choices;
    }

    private List<AnnexRow> rows() {
        if (rows == null) {
            load();
        }
        return rows.subList(0, Math.min(rows.size(), Annexes.SHOWN));
    }

    /** Whether there are more than the list shows. */
    public boolean isMore() {
        return rows().size() < rows.size();
    }

    public int getShown() {
        return Annexes.SHOWN;
    }

    public List<AnnexRow> getDrafts() {
        return rows().stream().filter(AnnexRow::isDraft).toList();
    }

    public List<AnnexRow> getIssued() {
        return rows().stream().filter(row -> !row.isDraft()).toList();
    }

    /** Whether figures of a span are published, so that what is begun can be frozen. */
    public boolean isFigured() {
        return getChoices().spans().stream().anyMatch(AnnexChoices.SpanChoice::figured);
    }

    public void begin() {
        Area chosen = getChoices().areas().stream()
                .map(AnnexChoices.AreaChoice::area)
                .filter(one -> codeOf(one).equals(area))
                .findFirst()
                .orElseThrow(NotFound::new);
        Span of = Span.of(span).orElseThrow(NotFound::new);
        frame.go("/annex/draft/" + drafts.begin(me.get(), chosen, of));
    }

    /** The code of the municipality, empty for the county. */
    public String codeOf(Area one) {
        return one.isCounty() ? "" : one.municipalityCode();
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    /** Before one is chosen, the newest one that has figures. */
    public String getSpan() {
        if (span == null) {
            span = getChoices().spans().stream()
                    .filter(AnnexChoices.SpanChoice::figured)
                    .map(choice -> choice.span().code())
                    .findFirst()
                    .orElse(null);
        }
        return span;
    }

    public void setSpan(String span) {
        this.span = span;
    }
}
