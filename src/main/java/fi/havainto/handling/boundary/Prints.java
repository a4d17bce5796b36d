package fi.havainto.handling.boundary;

import fi.havainto.feedback.boundary.Actions;
import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.handling.control.AreaReports;
import fi.havainto.handling.control.InformationPaper;
import fi.havainto.handling.control.PrintPieces;
import fi.havainto.handling.entity.PrintOrder;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.organisation.boundary.Counties;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.Messages;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A report printed for a request for information. The report stays as it is; that a print was made is on the trail. */
@Boundary
public class Prints {

    @Inject
    private Reports reports;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private Actions actions;

    @Inject
    private Counties counties;

    @Inject
    private AreaReports area;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    /**
     * The parts of a report that the actor was already given to read, each to be shown or withheld.
     *
     * @param author who wrote it, as far as the coordinator may know
     */
    public PrintOrder order(Actor actor, Report report, String author) {
        area.mustBeOfArea(actor, report);
        return new PrintOrder(pieces(actor, report, author));
    }

    /**
     * The print as a PDF file, made of what stands there now.
     *
     * @throws HavaintoException when something is withheld without a law, or a word that stands nowhere
     * @throws Conflict when the report has got other parts since they were chosen
     */
    public byte[] print(Actor actor, String number, PrintOrder order, Locale locale) {
        Report report = reports.read(actor, number);
        area.mustBeOfArea(actor, report);
        mustFit(order, report);
        String author = order.getPieces().get(0).getText();
        if (!keys(pieces(actor, report, author)).equals(keys(order.getPieces()))) {
            throw new Conflict();
        }
        String county = counties.find(actor, report.getCountyCode())
                .orElseThrow(NotFound::new)
                .getNames()
                .in(locale.getLanguage());
        byte[] paper =
                new InformationPaper(Messages.in(locale), locale, demo).print(report, order, county, clock.now());
        events.fire(new InformationPrinted(actor, clock.now(), report.getId(), order.withheld()));
        return paper;
    }

    private List<PrintPiece> pieces(Actor actor, Report report, String author) {
        return PrintPieces.of(report, author, feedbacks.of(actor, report), actions.of(actor, report));
    }

    /** A text that was masked meanwhile is another one. */
    private static List<String> keys(List<PrintPiece> pieces) {
        return pieces.stream()
                .map(piece -> piece.getKey() + " " + Objects.hashCode(piece.getText()))
                .toList();
    }

    private static void mustFit(PrintOrder order, Report report) {
        Faults faults = new Faults();
        faults.note(!order.isGrounded(), "ground", new HavaintoException("handling.print.needsGround"));
        Stream.concat(Stream.of(order.getGround()), order.getPieces().stream().map(PrintPiece::getGround))
                .forEach(ground -> faults.noteLonger("ground", ground, PrintOrder.GROUND_LENGTH));
        faults.noteLonger("words", order.getWords(), PrintOrder.WORDS_LENGTH);
        order.missing(report.getPublicityGround(), report.getDiaryNumber())
                .ifPresent(line -> faults.note(true, "words", new HavaintoException("handling.print.notFound", line)));
        faults.mustBeNone();
    }
}
