package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Checks;
import fi.havainto.handling.boundary.Masks;
import fi.havainto.handling.entity.Hint;
import fi.havainto.handling.entity.MaskPlace;
import fi.havainto.handling.entity.MaskReach;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.MaskReason;
import fi.havainto.report.entity.Masking;
import fi.havainto.report.entity.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The coordinator's check of one report: its themes, and the words that must go. The page gives the report it has read. */
@Named
@ViewScoped
public class CheckForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = ",";
    private static final Pattern NUMBERS =
            Pattern.compile("[0-9]{2}-20[0-9]{2}-[0-9]{1,6}(?:,[0-9]{2}-20[0-9]{2}-[0-9]{1,6})*");

    @Inject
    private Checks checks;

    @Inject
    private Masks masks;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private Report report;
    private List<Hint> hints;
    private List<Masking> done;
    private List<String> themes;
    private String words;
    private MaskReason reason;
    private List<MaskPlace> places = List.of();
    private MaskReach reach;
    private List<String> issued = List.of();
    private String issuedThen;

    public void load(Report read) {
        checks.open(me.get(), read);
        report = read;
        hints = masks.hints(me.get(), read);
        done = masks.done(me.get(), read);
        themes = new ArrayList<>(read.getThemes());
        while (themes.size() < Report.MOST_THEMES) {
            themes.add(null);
        }
    }

    public void tick() {
        checks.tick(me.get(), report.getId());
        go("CHECKED");
    }

    public void clarify() {
        List<String> chosen = themes.stream()
                .filter(Objects::nonNull)
                .filter(code -> !code.isBlank())
                .toList();
        checks.clarifyThemes(me.get(), report.getId(), report.getVersion(), chosen);
        go("THEMES");
    }

    /** Takes what was found as the words to mask; the coordinator may still change them. */
    public void take(Hint hint) {
        words = hint.words();
        places = List.of();
    }

    /** Shows where the words stand; nothing has happened yet. */
    public void look() {
        places = List.of();
        places = masks.places(me.get(), report, words);
        reach = masks.reach(me.get(), report, words);
        issued = masks.issued(me.get(), report, words);
    }

    public void back() {
        places = List.of();
    }

    public void mask() {
        masks.mask(me.get(), report.getId(), report.getVersion(), words, reason);
        // one may have been frozen since the places were shown
        issued = masks.issued(me.get(), report, words);
        go("MASKED" + (issued.isEmpty() ? "" : "&issued=" + String.join(BETWEEN, issued)));
    }

    private void go(String what) {
        frame.go("/handling/check?number=" + report.getNumber() + "&done=" + what);
    }

    /** Whether the coordinator looks at the places once more before the words go for good. */
    public boolean isConfirming() {
        return !places.isEmpty();
    }

    public List<MaskPlace> getPlaces() {
        return places;
    }

    public MaskReach getReach() {
        return reach;
    }

    /** The numbers of issued annexes that hold the words. */
    public List<String> getIssued() {
        return issued;
    }

    /** Those of the words that were masked just now, as the address has them: numbers, never the words. */
    public List<String> getStillHeld() {
        return issuedThen != null && NUMBERS.matcher(issuedThen).matches()
                ? List.of(issuedThen.split(BETWEEN))
                : List.of();
    }

    public String getIssuedThen() {
        return issuedThen;
    }

    public void setIssuedThen(String numbers) {
        issuedThen = numbers;
    }

    public List<Hint> getHints() {
        return hints;
    }

    public List<Masking> getDone() {
        return done;
    }

    public List<MaskReason> getReasons() {
        return Stream.of(MaskReason.values()).toList();
    }

    public String getFirst() {
        return themes.get(0);
    }

    public void setFirst(String code) {
        themes.set(0, code);
    }

    public String getSecond() {
        return themes.get(1);
    }

    public void setSecond(String code) {
        themes.set(1, code);
    }

    public String getThird() {
        return themes.get(2);
    }

    public void setThird(String code) {
        themes.set(2, code);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public MaskReason getReason() {
        return reason;
    }

    public void setReason(MaskReason reason) {
        this.reason = reason;
    }

    public int getWordsLimit() {
        return Masks.WORDS_LENGTH;
    }
}
