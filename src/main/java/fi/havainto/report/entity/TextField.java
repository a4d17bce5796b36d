package fi.havainto.report.entity;

import static fi.havainto.report.entity.Observation.DETAIL_LENGTH;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Every free text of a report's head, each with its limit: one list for the privacy guard, for length checks and for
 * the commitment of a sent version, so that a new field cannot be forgotten by one of them.
 */
public enum TextField {
    TITLE(
            Observation.TITLE_LENGTH,
            r -> r.getObservation().getTitle(),
            (r, t) -> r.getObservation().setTitle(t)),
    PHENOMENON(
            Observation.PHENOMENON_LENGTH,
            r -> r.getObservation().getPhenomenon(),
            (r, t) -> r.getObservation().setPhenomenon(t)),
    WHOM(
            Observation.WHOM_LENGTH,
            r -> r.getObservation().getWhom(),
            (r, t) -> r.getObservation().setWhom(t)),
    SUB_AREA(Report.SUB_AREA_LENGTH, Report::getSubArea, Report::setSubArea),
    CONSEQUENCES(
            DETAIL_LENGTH,
            r -> r.getObservation().getConsequences(),
            (r, t) -> r.getObservation().setConsequences(t)),
    CAUSES(
            DETAIL_LENGTH,
            r -> r.getObservation().getCauses(),
            (r, t) -> r.getObservation().setCauses(t)),
    ALREADY_DONE(
            DETAIL_LENGTH,
            r -> r.getObservation().getAlreadyDone(),
            (r, t) -> r.getObservation().setAlreadyDone(t)),
    CLIENTS_VIEW(
            DETAIL_LENGTH,
            r -> r.getObservation().getClientsView(),
            (r, t) -> r.getObservation().setClientsView(t));

    private final int limit;
    private final Function<Report, String> getter;
    private final BiConsumer<Report, String> setter;

    TextField(int limit, Function<Report, String> getter, BiConsumer<Report, String> setter) {
        this.limit = limit;
        this.getter = getter;
        this.setter = setter;
    }

    /** The most characters this text may have. */
    public int limit() {
        return limit;
    }

    public String of(Report report) {
        return getter.apply(report);
    }

    public void put(Report report, String text) {
        setter.accept(report, text);
    }
}
