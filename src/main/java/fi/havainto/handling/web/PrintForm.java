package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Prints;
import fi.havainto.handling.entity.PrintOrder;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.SentFile;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The print of a report for a request for information: which parts are withheld, and by which law. */
@Named
@ViewScoped
public class PrintForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Prints prints;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Texts texts;

    private String number;
    private PrintOrder order;

    public void load(Report report, String author) {
        number = report.getNumber();
        order = prints.order(me.get(), report, author);
    }

    /** Sends the file. Making it changes nothing of the report, so a second click makes a second print. */
    public void print() {
        byte[] paper = prints.print(me.get(), number, order, language.locale());
        SentFile.savedPdf("havainto-" + number + ".pdf", paper).toFaces();
    }

    /** The parts that can be withheld. */
    public List<PrintPiece> getPieces() {
        return order.getPieces().stream().filter(PrintPiece::isWithText).toList();
    }

    public String label(PrintPiece piece) {
        Object[] values = piece.getArguments().stream()
                .map(one -> one.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(one) : one)
                .toArray();
        return texts.of(piece.getLabel(), values);
    }

    public PrintOrder getOrder() {
        return order;
    }
}
