package fi.havainto.handling.web;

import fi.havainto.handling.boundary.BulkMoves;
import fi.havainto.handling.entity.PickedRow;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Moves the chosen rows of a worklist at once. Which rows those are comes with the form, each as it was shown. */
@Named
@RequestScoped
public class BulkForm {

    private static final String CHOSEN = "chosen";
    private static final String NUMBERS = "(\\d{4}-\\d{6},?){1," + InboxPage.ROWS + "}";

    @Inject
    private BulkMoves bulk;

    @Inject
    private InboxPage page;

    @Inject
    private CurrentActor me;

    @Inject
    private Targets desks;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    /** Comes with the form once it asks where to. */
    private static final String FORWARDING = "forwarding";

    private final MoveInput input = new MoveInput();
    private boolean asking;
    private List<SelectItem> targets;

    /** Takes the chosen rows. */
    public void take() {
        each(Move.TAKE, row -> bulk.take(me.get(), row));
    }

    /** Asks where to, and with what words; nothing has happened yet. */
    public void ask() {
        picked();
        if (getTargets().isEmpty()) {
            throw new HavaintoException("handling.bulk.noTarget");
        }
        asking = true;
    }

    public void forward() {
        input.mustMeet(Move.FORWARD);
        input.words(input.getWords(), language.getTag());
        each(Move.FORWARD, row -> bulk.forward(me.get(), row, input));
    }

    /** Each row by itself: what one refuses does not hold up the others, and is told with its number. */
    private void each(Move move, Consumer<PickedRow> act) {
        List<String> left = new ArrayList<>();
        List<PickedRow> rows = picked();
        for (PickedRow row : rows) {
            try {
                act.accept(row);
            } catch (HavaintoException refused) {
                left.add(row.number());
            }
        }
        String here = page.getAddress().with("done", move.name());
        String missed = left.isEmpty() ? "" : "&left=" + String.join(",", left);
        frame.go("/handling/inbox" + here + "&moved=" + (rows.size() - left.size()) + missed);
    }

    private List<PickedRow> picked() {
        List<PickedRow> rows = sent();
        if (rows.isEmpty()) {
            throw new HavaintoException("handling.bulk.nothing");
        }
        return rows;
    }

    private List<PickedRow> sent() {
        String[] chosen = request.getParameterValues(CHOSEN);
        return Arrays.stream(chosen == null ? new String[0] : chosen)
                .limit(InboxPage.ROWS)
                .map(text -> PickedRow.of(text, page.getAddress().filter().taken()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether that row was chosen when the form was sent: a problem takes nobody's choice away. */
    public boolean has(String row) {
        String[] chosen = request.getParameterValues(CHOSEN);
        return chosen != null && Arrays.asList(chosen).contains(row);
    }

    /** The numbers that an address says were left alone, if that is what it says. */
    public List<String> left(String told) {
        return told != null && told.matches(NUMBERS) ? List.of(told.split(",")) : List.of();
    }

    /** How many an address says were moved; nothing for what somebody made up. */
    public int count(String told) {
        return told != null && told.matches("[0-9]{1,3}") ? Integer.parseInt(told) : 0;
    }

    /** Whether this very form was sent. */
    public boolean isSending() {
        return request.getParameter("bulk") != null;
    }

    public boolean isAsking() {
        return asking || request.getParameter(FORWARDING) != null;
    }

    /** The desks that all chosen rows can go to; a row that is no longer the reader's counts no longer. */
    public List<SelectItem> getTargets() {
        if (targets == null) {
            targets = desks.items(bulk.targets(me.get(), sent()));
        }
        return targets;
    }

    public MoveInput getInput() {
        return input;
    }
}
