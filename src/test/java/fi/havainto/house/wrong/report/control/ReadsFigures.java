package fi.havainto.house.wrong.report.control;

import fi.havainto.platform.disclosure.Figure;

/** Wrong: takes the number out of a figure instead of printing it. */
class ReadsFigures {
    long number(Figure.Shown figure) {
        return figure.value();
    }
}
