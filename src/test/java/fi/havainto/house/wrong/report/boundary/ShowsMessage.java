package fi.havainto.house.wrong.report.boundary;

import jakarta.faces.application.FacesMessage;

/** Wrong: a door does not know that there are pages. */
class ShowsMessage {
    FacesMessage message;
}
