package fi.havainto.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes addresses as people read them. A form posts to the very address that its page was asked under, query and
 * all, so that a reload, the back button and an expired session lead to the same place.
 */
public class HumanAddresses extends ViewHandlerWrapper {

    public HumanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        UIViewRoot view = context.getViewRoot();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        boolean same = view != null && viewId.equals(view.getViewId());
        String address = same ? Address.asked(request).toString() : Views.path(viewId, new HashMap<>());
        return request.getContextPath() + address;
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        if (includeViewParams) {
            return super.getBookmarkableURL(context, viewId, parameters, true);
        }
        return link(context, viewId, parameters, false);
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        if (includeViewParams) {
            return super.getRedirectURL(context, viewId, parameters, true);
        }
        return link(context, viewId, parameters, true);
    }

    private static String link(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean redirect) {
        ExternalContext external = context.getExternalContext();
        Map<String, List<String>> rest = new HashMap<>(parameters == null ? Map.of() : parameters);
        String path = external.getRequestContextPath() + Views.path(viewId, rest);
        return redirect ? external.encodeRedirectURL(path, rest) : external.encodeBookmarkableURL(path, rest);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
