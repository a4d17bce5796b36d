package fi.havainto.platform.web;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * A refusal of a door becomes a message on the page whose button was pressed. For a script everything else becomes a
 * page to go to, since it cannot show one; for a browser it goes on to {@link IncidentFilter}.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final String SUMMARY = "problems";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            if (settled(context, failure)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean settled(FacesContext context, Throwable failure) {
        boolean partial = context.getPartialViewContext().isAjaxRequest();
        Optional<HavaintoException> refusal = Causes.find(failure, HavaintoException.class);
        boolean tellable = refusal.isPresent() && (partial || !(refusal.get() instanceof NotFound));
        if (tellable && context.isPostback() && !context.getRenderResponse()) {
            tell(context, refusal.get());
            return true;
        }
        if (Causes.find(failure, ViewExpiredException.class).isPresent()) {
            go(context, Redirects.expired(request(context)));
            return true;
        }
        if (partial) {
            go(context, Redirects.incident(Incident.log(request(context), failure)));
            return true;
        }
        return false;
    }

    private static void tell(FacesContext context, HavaintoException refusal) {
        String words = CDI.current().select(Texts.class).get().of(refusal);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        UIComponent summary = find(context.getViewRoot(), SUMMARY);
        if (summary != null && context.getPartialViewContext().isPartialRequest()) {
            context.getPartialViewContext().getRenderIds().add(summary.getClientId(context));
        }
    }

    private static UIComponent find(UIComponent parent, String id) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void go(FacesContext context, String address) {
        try {
            Redirects.go(
                    request(context),
                    (HttpServletResponse) context.getExternalContext().getResponse(),
                    address);
            context.responseComplete();
        } catch (IOException lost) {
            throw new FacesException(lost);
        }
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
