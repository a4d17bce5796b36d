package fi.havainto.account.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Optional;

/** How the frame addresses the reader: role and unit, the ones that reach furthest when there are several. */
@Named("who")
@RequestScoped
public class Who {

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    public String getRole() {
        return grant().map(grant -> texts.of("role." + grant.role())).orElseGet(() -> texts.of("role.none"));
    }

    /** The name of the unit or the body; empty for somebody without a role. */
    public String getUnit() {
        return grant().map(grant -> grant.name(language.getTag())).orElse("");
    }

    /** Units have a Finnish and a Swedish name. */
    public String getUnitLanguage() {
        return "sv".equals(language.getTag()) ? "sv" : "fi";
    }

    private Optional<Grant> grant() {
        return me.find().stream().flatMap(actor -> actor.grants().stream()).max(Comparator.comparing(Grant::role));
    }
}
