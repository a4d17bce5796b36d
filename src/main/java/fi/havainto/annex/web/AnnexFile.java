package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexPapers;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexBytes;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.FileKind;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.FileServlet;
import fi.havainto.platform.web.RowId;
import fi.havainto.platform.web.SentFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;

/**
 * The files of an annex: of an issued one by its number, the bytes that were stored when it was frozen; of a draft by its
 * id, printed anew.
 */
@WebServlet("/annex/file")
public class AnnexFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Annexes annexes;

    @Inject
    private transient AnnexPapers papers;

    @Inject
    private transient CurrentActor me;

    @Override
    protected SentFile file(HttpServletRequest request) {
        Actor actor = me.get();
        AnnexRow row = row(actor, request);
        String in = Objects.requireNonNullElse(request.getParameter("in"), "");
        AnnexBytes file = papers.file(actor, row.id(), kind(request), in);
        SentFile sent =
                new SentFile(file.name(), file.kind().mediaType(), file.bytes(), file.kind() == FileKind.PDF, null);
        return row.isPublished() ? sent.kept(file.checksum()) : sent;
    }

    private AnnexRow row(Actor actor, HttpServletRequest request) {
        String number = request.getParameter("number");
        return number == null
                ? annexes.row(actor, RowId.of(request.getParameter("draft")))
                : annexes.numbered(actor, number);
    }

    private static FileKind kind(HttpServletRequest request) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.ending().equals(request.getParameter("kind")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
