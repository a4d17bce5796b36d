package fi.havainto.report.web;

import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.Missing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what keeps a draft from being sent beside the fields it is about. */
@RequestScoped
public class FormProblems {

    private static final Pattern OF_PROPOSAL = Pattern.compile("proposal-(\\d+)-(\\w+)");

    @Inject
    private Texts texts;

    void tell(List<Missing> missing, Map<String, List<String>> stops) {
        missing.forEach(one -> tell(one.field(), texts.of(one.key(), one.limit())));
        stops.forEach(
                (field, passages) -> tell(field, texts.of("report.form.stopped.field", String.join(", ", passages))));
    }

    private static void tell(String field, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId(field), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** The form's rows count from 0, its proposals from 1. */
    static String clientId(String field) {
        Matcher proposal = OF_PROPOSAL.matcher(field);
        return proposal.matches()
                ? "proposals:" + (Integer.parseInt(proposal.group(1)) - 1) + ":" + proposal.group(2)
                : field;
    }
}
