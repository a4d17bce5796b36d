package fi.havainto.house.wrong.report.control;

import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Wrong: makes figures of its own, past the protection. */
class MakesFigures {
    FigureSet figures() {
        return FigureSet.kept(new Plan(List.of(), List.of()), Map.of(Place.WHOLE, OptionalLong.of(3)));
    }
}
