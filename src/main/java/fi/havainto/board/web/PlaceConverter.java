package fi.havainto.board.web;

import fi.havainto.report.entity.AgendaPlace;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A place on an agenda as the value of a menu: {@code i12} is an item, {@code m5} a new item of a meeting. */
@FacesConverter("agenda-place")
public class PlaceConverter implements Converter<AgendaPlace> {

    private static final String VALUE = "[im][0-9]{1,18}";

    @Override
    public AgendaPlace getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.matches(VALUE)) {
            throw new ConverterException();
        }
        long id = Long.parseLong(value.substring(1));
        return value.charAt(0) == 'i' ? AgendaPlace.item(id) : AgendaPlace.newItemOf(id);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, AgendaPlace place) {
        if (place == null) {
            return "";
        }
        return place.itemId() != null ? "i" + place.itemId() : "m" + place.meetingId();
    }
}
