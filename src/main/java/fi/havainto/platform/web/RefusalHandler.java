package fi.havainto.platform.web;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
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
 * A refusal of a door becomes a message on the page whose button was pressed; everything else becomes a page of its
 * own ({@link Answers}).
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
            events.remove();
            if (context.getResponseComplete()) {
                Incident.log(request(context), failure);
            } else {
                settle(context, failure);
            }
        }
        getWrapped().handle();
    }

    private static void settle(FacesContext context, Throwable failure) {
        boolean partial = Redirects.isPartial(request(context));
        Optional<HavaintoException> refusal = Causes.find(failure, HavaintoException.class);
        boolean tellable = refusal.isPresent() && (partial || !(refusal.get() instanceof NotFound));
        if (tellable && context.isPostback() && !context.getRenderResponse()) {
            tell(context, refusal.get());
        } else {
            answer(context, failure);
        }
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

    private static void answer(FacesContext context, Throwable failure) {
        try {
            Answers.to(failure, request(context), (HttpServletResponse)
                    context.getExternalContext().getResponse());
            context.responseComplete();
        } catch (IOException lost) {
            throw new FacesException(lost);
        }
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
