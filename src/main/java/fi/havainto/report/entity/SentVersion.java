package fi.havainto.report.entity;

/**
 * The words of a report as they are sent: what the salted commitment of a sent version is made of. They stand in one
 * fixed order and with their lengths, so that two different reports never read the same. What was not written does
 * not count, so that a field added later leaves old commitments as they are.
 */
public final class SentVersion {

    private SentVersion() {}

    public static String of(Report report) {
        StringBuilder all = new StringBuilder();
        for (TextField field : TextField.values()) {
            append(all, field.name(), field.of(report));
        }
        for (ActionProposal proposal : report.getProposals()) {
            String name = "PROPOSAL " + proposal.getOrdinal() + " ";
            append(all, name + proposal.getStandard(), proposal.getText());
            append(all, name + "ADDRESSEE", proposal.getAddressee());
        }
        return all.toString();
    }

    private static void append(StringBuilder all, String name, String text) {
        if (text != null && !text.isEmpty()) {
            all.append(name).append(' ').append(text.length()).append('\n');
            all.append(text).append('\n');
        }
    }
}
