package fi.havainto.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/** The sign of a stage or outcome alone, where words stand beside it already. */
@FacesComponent(SignTag.TYPE)
public class SignTag extends LeafTag {

    public static final String TYPE = "havainto.Sign";

    private static final Map<String, String> DRAWINGS = Map.ofEntries(
            Map.entry("DRAFT", "draft"),
            Map.entry("OPEN", "handling"),
            Map.entry("SUBMITTED", "submitted"),
            Map.entry("IN_HANDLING", "handling"),
            Map.entry("ON_AGENDA", "agenda"),
            Map.entry("DECIDED", "decided"),
            Map.entry("IN_PROGRESS", "progress"),
            Map.entry("ENDED", "closed"),
            Map.entry("CLOSED", "closed"),
            Map.entry("WITHDRAWN", "withdrawn"),
            Map.entry("CLARIFICATION", "clarification"),
            Map.entry("WAITING", "waiting"),
            Map.entry("LATE", "late"),
            Map.entry("ACCEPTED", "accepted"),
            Map.entry("REJECTED", "rejected"),
            Map.entry("REFERRED_BACK", "returned"),
            Map.entry("TRANSFERRED", "transferred"),
            Map.entry("NOTED", "noted"),
            Map.entry("DONE", "closed"),
            Map.entry("NOT_DONE", "undone"));

    @Override
    void write(FacesContext page, ResponseWriter out) throws IOException {
        draw(page, out, said("of"));
    }

    static void draw(FacesContext page, ResponseWriter out, String of) throws IOException {
        IconTag.draw(page, out, "s-" + DRAWINGS.getOrDefault(of, ""), "sign");
    }
}
