package fi.havainto.board.web;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.MoveRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Where a secretary takes proposals off the open item. */
@Named
@RequestScoped
public class TakeOffForm {

    @Inject
    private MeetingPage page;

    @Inject
    private Agendas agendas;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private List<Long> chosen = new ArrayList<>();

    public void takeOff() {
        if (chosen.isEmpty()) {
            throw new MoveRefused("report.move.noProposal");
        }
        AgendaItem item = page.getItem();
        agendas.takeOff(me.get(), item.getId(), chosen);
        frame.go("/board/meeting/" + page.getId() + "?item=" + item.getId() + "&done=TAKEN_OFF");
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
