package fi.havainto.report.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person gave with a move. The page binds its inputs here; it is never stored or logged as such. */
public class MoveInput implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int WORDS_LENGTH = 4000;
    public static final int RESPONSIBLE_LENGTH = 200;

    private String words;
    private String language;
    private Desk target;
    private Outcome outcome;
    private String responsible;
    private LocalDate due;
    private String result;
    private AgendaPlace place;
    private boolean outside;
    private LocalDate meetingDay;

    /** Refuses a move whose needs are not met, naming the first that is missing. */
    public void mustMeet(Move move) {
        for (Need need : move.needsWith(outcome)) {
            if (isMissing(need)) {
                throw new MoveRefused("report.move.needs." + need).about(need.field());
            }
        }
        limit(words, WORDS_LENGTH, Need.WORDS);
        limit(result, WORDS_LENGTH, Need.RESULT);
        limit(responsible, RESPONSIBLE_LENGTH, Need.RESPONSIBLE);
    }

    private static void limit(String text, int most, Need need) {
        if (text != null && text.length() > most) {
            throw new MoveRefused("report.move.tooLong", most).about(need.field());
        }
    }

    public boolean isMissing(Need need) {
        return switch (need) {
            case WORDS -> isBlank(words);
            case TARGET -> target == null;
            case OUTCOME -> outcome == null;
            case ITEM -> place == null;
            case RESPONSIBLE -> isBlank(responsible);
            case DUE -> due == null;
            case RESULT -> isBlank(result);
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The language the words are written in: the page's, or the report's when nobody said. */
    String languageOr(Report report) {
        return language == null ? report.getLanguage() : language;
    }

    public MoveInput words(String text, String writtenIn) {
        setWords(text);
        this.language = writtenIn;
        return this;
    }

    public MoveInput outcome(Outcome chosen) {
        setOutcome(chosen);
        return this;
    }

    public MoveInput target(Desk desk) {
        setTarget(desk);
        return this;
    }

    public MoveInput responsible(String name, LocalDate until) {
        setResponsible(name);
        setDue(until);
        return this;
    }

    public MoveInput result(String text) {
        setResult(text);
        return this;
    }

    /** The place on an agenda; the room of bodies finds the body and the day. */
    public MoveInput place(AgendaPlace chosen) {
        setPlace(chosen);
        return this;
    }

    /** What the room of bodies knows of the item: which body meets, and when. */
    public void meets(long bodyId, LocalDate day) {
        this.target = Desk.ofBody(bodyId);
        this.meetingDay = day;
    }

    public LocalDate getMeetingDay() {
        return meetingDay;
    }

    /** Whether who carries it out stands outside the organisation. */
    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }

    public AgendaPlace getPlace() {
        return place;
    }

    public void setPlace(AgendaPlace place) {
        this.place = place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Desk getTarget() {
        return target;
    }

    public void setTarget(Desk target) {
        this.target = target;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
