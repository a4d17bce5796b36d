package fi.havainto.house.wrong.report.control;

import org.ojalgo.optimisation.ExpressionsBasedModel;

/** Wrong: linear programs belong to the attack on figures. */
class Solves {
    ExpressionsBasedModel model;
}
