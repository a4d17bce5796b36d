package fi.havainto.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request of Faces a {@link RefusalHandler}. */
public class RefusalsOnPage extends ExceptionHandlerFactory {

    public RefusalsOnPage(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(getWrapped().getExceptionHandler());
    }
}
