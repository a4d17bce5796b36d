package fi.havainto.platform.web;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.WrongFields;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A refusal of a door becomes a message on the page whose button was pressed, at the input that it is about (several of
 * them each at its own); everything else becomes a page of its own ({@link Answers}).
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final String SUMMARY = "problems";

    /** What the wrapper of an input has after the input's own id ({@code tags/field.xhtml}). */
    private static final String FIELD = "-field";

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
        UIComponent form = sent(context.getViewRoot());
        List<HavaintoException> faults = refusal instanceof WrongFields wrong
                ? List.copyOf(wrong.faults().values())
                : List.of(refusal);
        faults.forEach(fault -> say(context, form, fault));
        showAgain(context, find(form, SUMMARY));
    }

    /** At the input that it is about, or of the whole page. */
    private static void say(FacesContext context, UIComponent form, HavaintoException fault) {
        String words = CDI.current().select(Texts.class).get().of(fault);
        String[] field =
                fault.field() == null ? new String[] {""} : fault.field().split(":");
        UIComponent input = find(form, field[field.length - 1]);
        context.addMessage(
                input == null ? null : place(context, input, field),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        showAgain(context, input == null ? null : input.findComponent(input.getId() + FIELD));
    }

    /** The id on the page; of an input in a row it has the row's number behind the id of what repeats it. */
    private static String place(FacesContext context, UIComponent input, String[] field) {
        if (field.length == 1) {
            return input.getClientId(context);
        }
        UIComponent repeat = input.getParent();
        while (!(repeat instanceof NamingContainer)) {
            repeat = repeat.getParent();
        }
        char separator = UINamingContainer.getSeparatorChar(context);
        return repeat.getClientId(context) + separator + field[0] + separator + input.getId();
    }

    /** An answer to ajax has only the parts that were asked for: these are among them. */
    private static void showAgain(FacesContext context, UIComponent part) {
        if (part != null && context.getPartialViewContext().isPartialRequest()) {
            context.getPartialViewContext().getRenderIds().add(part.getClientId(context));
        }
    }

    /** The form whose button was pressed, or all there is. */
    private static UIComponent sent(UIComponent page) {
        UIComponent form = first(page, part -> part instanceof UIForm one && one.isSubmitted());
        return form == null ? page : form;
    }

    /** The part of that id, or else of an id that ends so after a hyphen: {@code item-title} is a title. */
    private static UIComponent find(UIComponent form, String id) {
        UIComponent exact = first(form, part -> id.equals(part.getId()));
        return exact != null
                ? exact
                : first(form, part -> part.getId() != null && part.getId().endsWith("-" + id));
    }

    private static UIComponent first(UIComponent parent, Predicate<UIComponent> sought) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            UIComponent found = sought.test(child) ? child : first(child, sought);
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
