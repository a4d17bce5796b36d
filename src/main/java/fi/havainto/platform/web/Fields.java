package fi.havainto.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.Map;

/** Ties a field's input to its help and its error, so that no page has to write aria attributes by hand. */
@Named("fields")
@ApplicationScoped
public class Fields {

    /** Attribute of the wrapper that names its input. */
    private static final String DESCRIBES = "describes";

    /** Whether something was said about that input. */
    public boolean wrong(UIComponent near, String id) {
        if (!isTold()) {
            return false;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent input = around(near, id);
        return input != null
                && !context.getMessageList(input.getClientId(context)).isEmpty();
    }

    /** Whether anything was said about anything; a page that is only read has nothing to look for. */
    public boolean isTold() {
        return FacesContext.getCurrentInstance().getClientIdsWithMessages().hasNext();
    }

    /** Ids of the help and, if something is wrong, of the error. */
    public String describedBy(UIComponent near, String id) {
        String help = clientId(near, id + "-help");
        String error = wrong(near, id) ? clientId(near, id + "-error") : "";
        String both = (help + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    public void describe(ComponentSystemEvent event) {
        UIComponent wrapper = event.getComponent();
        String id = (String) wrapper.getAttributes().get(DESCRIBES);
        if (!(within(wrapper, id) instanceof UIInput input)) {
            return;
        }
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        put(attributes, "aria-describedby", describedBy(wrapper, id));
        put(attributes, "aria-invalid", wrong(wrapper, id) ? "true" : null);
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static String clientId(UIComponent near, String id) {
        UIComponent found = within(near, id);
        return found != null && found.isRendered() ? found.getClientId() : "";
    }

    /** The input of that name around which that place stands: the error asks from within, the wrapper from around it. */
    private static UIComponent around(UIComponent near, String id) {
        UIComponent found = within(near, id);
        for (UIComponent place = near; found == null && !(place instanceof NamingContainer); ) {
            place = place.getParent();
            if (place == null) {
                return null;
            }
            found = within(place, id);
        }
        return found;
    }

    /** Input, help and error stand inside their wrapper. */
    private static UIComponent within(UIComponent place, String id) {
        for (Iterator<UIComponent> all = place.getFacetsAndChildren(); all.hasNext(); ) {
            UIComponent one = all.next();
            UIComponent found = id.equals(one.getId()) ? one : within(one, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
