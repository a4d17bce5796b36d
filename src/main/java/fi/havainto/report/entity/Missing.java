package fi.havainto.report.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A required decision that the writer has not made yet, or a text over its limit.
 *
 * @param field the field's name as the form knows it, for a proposal with its ordinal ({@code proposal-2-text})
 * @param key the message that says what to do
 * @param limit the most characters, or 0 where nothing is too long
 */
public record Missing(String field, String key, int limit) {

    /** Everything that keeps a draft from being sent, in the order of the form. */
    public static List<Missing> in(Report report) {
        List<Missing> missing = new ArrayList<>();
        Observation seen = report.getObservation();
        require(missing, seen.getKind() != null, "kind");
        require(missing, isWritten(seen.getTitle()), "title");
        require(missing, isWritten(seen.getPhenomenon()), "phenomenon");
        require(missing, !report.getThemes().isEmpty(), "themes");
        if (report.getThemes().size() > Report.MOST_THEMES) {
            missing.add(new Missing("themes", "report.form.tooMany.themes", Report.MOST_THEMES));
        }
        require(missing, !report.getClientGroups().isEmpty(), "groups");
        require(missing, seen.getFrequency() != null, "frequency");
        for (TextField field : TextField.values()) {
            limit(missing, fieldName(field), field.of(report), field.limit());
        }
        report.getProposals().forEach(proposal -> proposal(missing, proposal));
        if (report.getProposals().isEmpty()) {
            missing.add(new Missing("proposal-1-text", "report.form.missing.proposal", 0));
        }
        return missing;
    }

    /** The form's name of a text: {@code ALREADY_DONE} is {@code already-done}. */
    public static String fieldName(TextField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void proposal(List<Missing> missing, ActionProposal proposal) {
        String name = "proposal-" + proposal.getOrdinal();
        if (!proposal.hasSetText() && !isWritten(proposal.getText())) {
            missing.add(new Missing(name + "-text", "report.form.missing.proposal", 0));
        }
        if (proposal.getLevel() == null) {
            missing.add(new Missing(name + "-level", "report.form.missing.level", 0));
        }
        limit(missing, name + "-text", proposal.getText(), ActionProposal.TEXT_LENGTH);
        limit(missing, name + "-addressee", proposal.getAddressee(), ActionProposal.ADDRESSEE_LENGTH);
    }

    private static void require(List<Missing> missing, boolean there, String field) {
        if (!there) {
            missing.add(new Missing(field, "report.form.missing." + field, 0));
        }
    }

    private static void limit(List<Missing> missing, String field, String text, int limit) {
        if (text != null && text.length() > limit) {
            missing.add(new Missing(field, "report.form.tooLong", limit));
        }
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
