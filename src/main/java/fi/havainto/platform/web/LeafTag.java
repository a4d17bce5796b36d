package fi.havainto.platform.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A tag without content and without anything to remember between two requests; it only writes itself. */
abstract class LeafTag extends UIComponentBase {

    LeafTag() {
        setTransient(true);
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "havainto";
    }

    @Override
    public void encodeAll(FacesContext page) throws IOException {
        if (isRendered()) {
            write(page, page.getResponseWriter());
        }
    }

    /** Some of the standard's renderers write their children step by step. */
    @Override
    public void encodeBegin(FacesContext page) throws IOException {
        encodeAll(page);
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext page) {
        // it has none
    }

    @Override
    public void encodeEnd(FacesContext page) {
        // it is written
    }

    abstract void write(FacesContext page, ResponseWriter out) throws IOException;

    /** What the page says of it by that name; empty when nothing. */
    final String said(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
