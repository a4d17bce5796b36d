package fi.havainto.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A drawing from the sprite, beside a word, never instead of one. */
@FacesComponent(IconTag.TYPE)
public class IconTag extends LeafTag {

    public static final String TYPE = "havainto.Icon";
    private static final String CLASS = "icon";

    @Override
    void write(FacesContext page, ResponseWriter out) throws IOException {
        String as = said("as");
        draw(page, out, said("name"), as.isEmpty() ? CLASS : as);
    }

    static void draw(FacesContext page, ResponseWriter out, String name, String as) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("class", as, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
        out.startElement("use", null);
        out.writeAttribute("href", Assets.on(page).icon(name), null);
        out.endElement("use");
        out.endElement("svg");
    }
}
