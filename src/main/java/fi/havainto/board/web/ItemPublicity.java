package fi.havainto.board.web;

import fi.havainto.report.entity.Publicity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The publicity classes that a secretary gives an item, as the body's own system has them. */
@Named
@RequestScoped
public class ItemPublicity {

    public List<Publicity> getAll() {
        return List.of(Publicity.values());
    }
}
