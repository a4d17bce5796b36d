package fi.havainto.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * What {@code ui:fragment} becomes on a page, in the place of the standard's component. That one asks its condition three times
 * as it is written, and a list asks it for every row; this one asks once. It writes nothing of its own.
 */
public class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext page) throws IOException {
        if (isRendered()) {
            for (UIComponent child : getChildren()) {
                child.encodeAll(page);
            }
        }
    }
}
