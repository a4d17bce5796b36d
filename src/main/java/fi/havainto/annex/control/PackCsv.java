package fi.havainto.annex.control;

import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.PackFigures;
import fi.havainto.platform.Csv;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.pdf.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The figures of a pack for machines: CSV by RFC 4180 in UTF-8, every figure as it is printed. */
final class PackCsv {

    static final String NAME = "havainto-themes.csv";

    private static final List<String> HEADS =
            List.of("period", "theme", "name_fi", "name_sv", "reports", "cut_off", "checksum");

    private PackCsv() {}

    static Attachment of(PackFigures figures, PackWords words) {
        Csv csv = Csv.ofCommas();
        csv.line(HEADS);
        for (Named row : figures.themes().rows()) {
            csv.line(line(
                    figures,
                    row.code(),
                    row.name().fi(),
                    row.name().sv(),
                    figures.themes().at(row.code())));
        }
        csv.line(line(figures, "", "", "", figures.total()));
        return new Attachment(
                NAME, "text/csv", words.say("annex.pack.csv"), csv.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Whole numbers without spaces, so that a machine reads them; a hidden one stays its mark. */
    private static List<String> line(PackFigures figures, String code, String fi, String sv, Figure figure) {
        String shown = figure.text(Locale.ENGLISH).replace(",", "");
        return List.of(
                figures.period().code(),
                code,
                fi,
                sv,
                shown,
                figures.source().cutOff().toString(),
                figures.source().checksum());
    }
}
