package fi.havainto.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * Lets forms be sent without PrimeFaces' script. The script adds the nonce of the page to what is sent, and PrimeFaces
 * compares it with the one it remembers; a page that needs none of its scripts, and a browser without scripts, send
 * none, and would get an error instead of the page and its messages. Then the remembered one is forgotten: the answer
 * is a whole page, which gets a new nonce.
 */
public class ScriptlessForms extends ViewHandlerWrapper {

    private static final String NONCE = "primefaces.nonce";

    public ScriptlessForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot view = super.restoreView(context, viewId);
        Map<String, Object> remembered = view == null ? null : view.getViewMap(false);
        boolean sent = context.getExternalContext().getRequestParameterMap().containsKey(NONCE);
        if (remembered != null && !sent) {
            remembered.remove(NONCE);
        }
        return view;
    }
}
