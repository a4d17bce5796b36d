package fi.havainto.annex.web;

import fi.havainto.annex.boundary.Packs;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.FileServlet;
import fi.havainto.platform.web.RowId;
import fi.havainto.platform.web.SentFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The file of a meeting's pack. Nothing is stored: each opening prints what stands there now. */
@WebServlet("/annex/pack.pdf")
public class PackFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    /** A pack is an official paper, and so in the official languages. */
    private static final List<String> IN = List.of("fi", "sv");

    @Inject
    private transient Packs packs;

    @Inject
    private transient CurrentActor me;

    @Override
    protected SentFile file(HttpServletRequest request) {
        Long meeting = RowId.orNull(request.getParameter("meeting"));
        String language = request.getParameter("in");
        if (meeting == null || language == null || !IN.contains(language)) {
            throw new NotFound();
        }
        byte[] paper = packs.paper(me.get(), meeting, Locale.forLanguageTag(language));
        return SentFile.openedPdf("havainto-" + meeting + "-" + language + ".pdf", paper);
    }
}
