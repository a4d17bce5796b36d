package fi.havainto.house.wrong.report.control;

import fi.havainto.platform.disclosure.Figure;

/** Wrong: makes a figure of whatever text it has. */
class ReadsKeptFigures {
    Figure figure() {
        return Figure.kept("3");
    }
}
