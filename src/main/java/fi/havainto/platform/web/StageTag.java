package fi.havainto.platform.web;

import fi.havainto.platform.Messages;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/** The stage or outcome of a report or proposal, as sign and word. */
@FacesComponent(StageTag.TYPE)
public class StageTag extends LeafTag {

    public static final String TYPE = "havainto.Stage";

    private static final Map<String, String> TONES = Map.of(
            "DRAFT", "still",
            "WITHDRAWN", "still",
            "ENDED", "done",
            "CLOSED", "done",
            "ACCEPTED", "done",
            "DONE", "done",
            "WAITING", "waiting",
            "LATE", "late");

    @Override
    void write(FacesContext page, ResponseWriter out) throws IOException {
        String of = said("of");
        String words = said("words");
        out.startElement("span", null);
        out.writeAttribute("class", "state " + TONES.getOrDefault(of, ""), null);
        SignTag.draw(page, out, of);
        out.writeText(words.isEmpty() ? name(page, of) : words, null);
        out.endElement("span");
    }

    private static String name(FacesContext page, String of) {
        return Messages.in(page.getViewRoot().getLocale()).getString("stage." + of);
    }
}
