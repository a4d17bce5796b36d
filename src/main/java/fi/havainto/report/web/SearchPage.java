package fi.havainto.report.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.report.boundary.Searches;
import fi.havainto.report.entity.Found;
import fi.havainto.report.entity.SoughtTerms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The search for reports. What is looked for stands in the address. */
@Named
@RequestScoped
public class SearchPage {

    public static final int ROWS = 25;

    @Inject
    private Searches searches;

    @Inject
    private CurrentActor me;

    @Inject
    private HttpServletRequest request;

    private String words;
    private String asked;
    private int page;
    private Found found;

    public void load() {
        page = Math.min(PageNumber.of(asked), PageNumber.last(Searches.MOST, ROWS));
        found = searches.find(me.get(), words, page, ROWS);
    }

    /** Whether anything was asked for; the page as it is opened first has nothing to say of results. */
    public boolean isSearched() {
        return words != null && !words.isBlank();
    }

    /** Whether what was typed had no letter and no digit in it. */
    public boolean isHollow() {
        return isSearched() && found.terms().isEmpty();
    }

    /** This search at another page. */
    public String at(int other) {
        return request.getContextPath() + Address.asked(request).with("page", Integer.toString(other));
    }

    public int getPages() {
        return PageNumber.last(found.count(), ROWS);
    }

    public int getMostTerms() {
        return SoughtTerms.MOST_TERMS;
    }

    public int getMostCharacters() {
        return SoughtTerms.MOST_CHARACTERS;
    }

    public Found getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
