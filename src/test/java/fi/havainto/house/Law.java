package fi.havainto.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import fi.havainto.platform.Clock;
import fi.havainto.platform.disclosure.Counts;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import java.util.List;
import java.util.function.Predicate;

/**
 * The laws that the shape of the code can show. Each names the classes under {@code house.wrong} that break it on
 * purpose, so that it is known to be able to fail.
 */
enum Law {
    KNOWN_PLACES(new KnownPlaces(), "kitchen.entity.Stove", "platform.kitchen.Spoon", "report.cellar.Jar"),
    ARROWS(
            Imports.alongTheArrows(),
            "platform.KnowsReports",
            "report.boundary.KnowsHandling",
            "audit.entity.KnowsReports"),
    DRAWERS(Imports.ofTheDrawers(), "handling.control.Knocks", "report.web.ReachesBehind", "report.entity.AsksControl"),
    EVENTS_AND_ENTITIES(Imports.ofNotification(), "notification.boundary.Knocks"),
    NO_QUERY_OUTSIDE(
            // the plumbing has no drawers of its own: what stands at its top may ask too
            Uses.none(
                    place -> !place.drawer().equals("boundary")
                            && !place.drawer().equals("control")
                            && !place.isIn(Arrows.PLATFORM, ""),
                    "jakarta.persistence.EntityManager",
                    "jakarta.persistence.PersistenceContext"),
            "report.web.Queries",
            "report.entity.Queries"),
    NO_PAGES_OUTSIDE_WEB(
            Uses.none(place -> !place.drawer().equals("web"), "jakarta.faces.", "org.primefaces."),
            "report.boundary.ShowsMessage"),
    NO_TRANSACTION_IN_WEB(
            Uses.none(place -> place.drawer().equals("web"), "jakarta.transaction."), "report.web.Commits"),
    ENTITIES_ARE_PLAIN(
            Uses.none(
                    place -> place.drawer().equals("entity"),
                    "jakarta.inject.",
                    "jakarta.enterprise.",
                    "java.time.Clock",
                    Clock.class.getName()),
            "report.entity.HasAClock",
            "report.entity.IsInjected"),
    ONE_DOOR_FOR_MOVES(
            Callers.of(Report.class, "make", caller -> caller.isEquivalentTo(Moves.class)), "feedback.boundary.Moves"),
    HANDLING_OPENS_STEPS(
            Callers.of(Report.class, "openStep", in("handling", "boundary")), "feedback.boundary.OpensStep"),
    HANDLING_SETS_CLOCKS(
            Callers.of(Report.class, "reschedule", in("handling", "boundary")), "feedback.boundary.Reschedules"),
    HANDLING_ASKS(Callers.of(Report.class, "ask", in("handling", "boundary")), "feedback.boundary.Asks"),
    HANDLING_REMINDS(Callers.of(Report.class, "reminded", in("handling", "boundary")), "feedback.boundary.Reminds"),
    FEEDBACK_ENDS(
            Callers.of(ActionProposal.class, "endedBy", in("feedback", "boundary")), "handling.boundary.EndsProposal"),
    DEMO_LENDS_TIME(
            Callers.of(Clock.class, "at", type -> Place.ours(type).room().equals(Arrows.DEMO)),
            "handling.boundary.LendsTime"),
    ONE_CLOCK(Callers.ofNow(type -> type.isEquivalentTo(Clock.class)), "handling.boundary.ReadsTheWall"),
    DOORS_TAKE_ACTORS(new Doors(), "feedback.boundary.AsksNobody"),
    DOORS_TELL(new Telling(), "feedback.boundary.WritesSilently"),
    DOORS_ARE_BOUNDARIES(new DoorPlaces(), "report.control.IsADoor"),
    ONE_PLACE_SOLVES(
            Uses.none(place -> !place.isIn(Arrows.PLATFORM, "disclosure"), "org.ojalgo."), "report.control.Solves"),
    FIGURES_ARE_READ_BY_CHARTS(
            Callers.of(
                    Figure.Shown.class,
                    "value",
                    in(Arrows.PLATFORM, "disclosure")
                            .or(in(Arrows.PLATFORM, "chart"))
                            .or(in("statistics", "control"))),
            "report.control.ReadsFigures"),
    KEPT_FIGURES_COME_FROM_STATISTICS(
            Callers.of(FigureSet.class, "kept", in("statistics", "control")), "report.control.MakesFigures"),
    FROZEN_FIGURES_COME_FROM_SNAPSHOTS(
            Callers.of(
                    Figure.class, "kept", type -> type.getName().equals("fi.havainto.annex.control.SnapshotReading")),
            "report.control.ReadsKeptFigures"),
    COUNTS_BELONG_TO_STATISTICS(
            Uses.none(
                    place -> !place.isIn(Arrows.PLATFORM, "disclosure")
                            && !place.isIn("statistics", "control")
                            // the draft that only the coordinator sees
                            && !place.isIn("annex", "control"),
                    Counts.class.getName()),
            "report.control.CountsByItself"),
    NOTHING_SHARED_CHANGES(new Statics(), "report.control.Remembers");

    private final ArchCondition<JavaClass> condition;
    private final List<String> wrong;

    Law(ArchCondition<JavaClass> condition, String... wrong) {
        this.condition = condition;
        this.wrong = List.of(wrong);
    }

    ArchRule rule() {
        return classes().should(condition);
    }

    /** Full names of the classes that break this law. */
    List<String> wrong() {
        return wrong.stream().map(Place.WRONG_ROOT::concat).toList();
    }

    private static Predicate<JavaClass> in(String room, String drawer) {
        return type -> Place.ours(type).isIn(room, drawer);
    }
}
