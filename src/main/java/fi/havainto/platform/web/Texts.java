package fi.havainto.platform.web;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Words of the reader's language, by key: for Java, and for pages that put something into a sentence. */
@Named("text")
@RequestScoped
public class Texts {

    @Inject
    private ActiveLocale language;

    /** The text of that key with its {@code {0}}, {@code {1}} filled in. */
    public String of(String key, Object... arguments) {
        String pattern = Messages.in(language.locale()).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** A whole number as the reader's language groups it, "1 375". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** "1", "1 ja 2", "1, 2 ja 3". */
    public String list(List<?> things) {
        String all = things.stream().map(Object::toString).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + of("layout.list.and") + all.substring(last + 2);
    }

    public String of(HavaintoException refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }
}
