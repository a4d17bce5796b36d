package fi.havainto.handling.web;

import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Desk;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A desk as the value of a menu: {@code 12 /1/4/12/ MANAGER}. Whether it may be chosen is asked when the move is made. */
@FacesConverter("desk")
public class DeskConverter implements Converter<Desk> {

    private static final int PARTS = 3;

    @Override
    public Desk getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String[] parts = value.split(" ");
        if (parts.length != PARTS) {
            throw new ConverterException();
        }
        try {
            return Desk.of(Long.parseLong(parts[0]), parts[1], Role.valueOf(parts[2]));
        } catch (IllegalArgumentException notADesk) {
            throw new ConverterException(notADesk);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Desk desk) {
        return desk == null ? "" : desk.unitId() + " " + desk.unitPath() + " " + desk.role();
    }
}
