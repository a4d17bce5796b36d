package fi.havainto.notification.control;

import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.platform.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What a mail says, in one language: the sentence that the list of notices shows too, and where to read more. It knows
 * numbers only, so that no word of a report can get into a mail.
 */
public final class NoticeWords {

    private static final String ANNEX = ".annex";

    private final Locale locale;
    private final ResourceBundle messages;

    public NoticeWords(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.messages = Messages.in(locale);
    }

    public String subject(NoticeEvent event, String number) {
        return say(
                "notification.mail.subject" + (event.isOfAnnex() ? ANNEX : ""),
                number,
                say("notification.kind." + event));
    }

    /**
     * @param address of this installation, for links; null where nobody has set it: then the mail says where to look
     */
    public String body(NoticeEvent event, String number, List<Integer> proposals, String address) {
        String sentence = say("notification.event." + event, number, list(proposals), proposals.size());
        String where = address == null
                ? say("notification.mail.where" + about(event), number)
                : say("notification.mail.link" + about(event), address + event.leadsTo(number));
        return String.join("\n\n", sentence, where, say("notification.mail.foot")) + "\n";
    }

    private static String about(NoticeEvent event) {
        if (event.isOfAnnex()) {
            return ANNEX;
        }
        return event == NoticeEvent.WAITS_FOR_DEPUTY ? ".people" : "";
    }

    String trialSubject() {
        return say("notification.trial.subject");
    }

    String trialBody() {
        return say("notification.trial.body") + "\n";
    }

    private String list(List<Integer> proposals) {
        String all = proposals.stream().map(Object::toString).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + say("layout.list.and") + all.substring(last + 2);
    }

    private String say(String key, Object... values) {
        String pattern = messages.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
