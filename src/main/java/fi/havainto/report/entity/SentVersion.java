package fi.havainto.report.entity;

import java.util.Objects;

/**
 * The words of a report as they are sent, in one fixed order and with lengths, so that two different reports never
 * read the same: what the salted commitment of a sent version is made of.
 */
public final class SentVersion {

    private SentVersion() {}

    public static String of(Report report) {
        StringBuilder all = new StringBuilder();
        for (TextField field : TextField.values()) {
            append(all, field.name(), field.of(report));
        }
        for (ActionProposal proposal : report.getProposals()) {
            append(all, "PROPOSAL " + proposal.getOrdinal() + " " + proposal.getStandard(), proposal.getText());
            append(all, "ADDRESSEE", proposal.getAddressee());
        }
        return all.toString();
    }

    private static void append(StringBuilder all, String name, String text) {
        String said = Objects.requireNonNullElse(text, "");
        all.append(name)
                .append(' ')
                .append(said.length())
                .append('\n')
                .append(said)
                .append('\n');
    }
}
