package fi.havainto.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/**
 * A part of a page that is shown under a condition. When a page is read, what is not shown is not built either: most
 * of a page's parts are for another reader, and building them cost more than writing the rest. When a form was sent,
 * the whole page is built and the condition is asked as the page is written, as everywhere in Faces, since an answer
 * may change it. Its condition must not speak of the row of a list that it stands in; there {@code ui:fragment} is right.
 */
public class PartTag extends ComponentHandler {

    private final TagAttribute rendered;

    public PartTag(ComponentConfig config) {
        super(config);
        rendered = getRequiredAttribute("rendered");
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) throws IOException {
        if (page.getFacesContext().isPostback()) {
            super.apply(page, parent);
        } else if (rendered.getBoolean(page)) {
            nextHandler.apply(page, parent);
        }
    }
}
