package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewsTest {

    @Test
    void theNumberOfAReportStandsInItsPath() {
        Map<String, List<String>> parameters = new HashMap<>(Map.of("number", List.of("2026-000123")));
        assertThat(Views.path("/report/view.xhtml", parameters)).isEqualTo("/report/2026-000123");
        assertThat(parameters).isEmpty();
        assertThat(Views.forward("/report/2026-000123", null)).contains("/report/view.xhtml?number=2026-000123");
    }

    @Test
    void aMeetingIsKnownByItsId() {
        assertThat(Views.forward("/board/meeting/12", null)).contains("/board/meeting.xhtml?id=12");
        assertThat(Views.forward("/board/meeting/12/3", null)).isEmpty();
    }

    @Test
    void anAnnexIsKnownByItsNumberAndADraftByItsId() {
        Map<String, List<String>> parameters = new HashMap<>(Map.of("number", List.of("99-2026-1")));
        assertThat(Views.path("/annex-view.xhtml", parameters)).isEqualTo("/annex/99-2026-1");
        assertThat(Views.forward("/annex/99-2026-1", null)).contains("/annex-view.xhtml?number=99-2026-1");
        assertThat(Views.forward("/annex/draft/12", null)).contains("/annex-draft.xhtml?id=12");
        assertThat(Views.forward("/annex/preview/12", null)).contains("/annex-preview.xhtml?id=12");
        assertThat(Views.forward("/annex/99-2026-1/x", null)).isEmpty();
    }

    @Test
    void theRootIsSignIn() {
        assertThat(Views.forward("", null)).contains("/index.xhtml");
        assertThat(Views.path("/index.xhtml", new HashMap<>())).isEqualTo("/");
    }

    @Test
    void anyOtherViewIsItsPathWithoutTheSuffix() {
        assertThat(Views.path("/handling/inbox.xhtml", new HashMap<>())).isEqualTo("/handling/inbox");
    }

    @Test
    void whatStandsBehindTheDoorIsNoView() {
        for (String path : List.of(
                "/WEB-INF/web",
                "/resources/havainto/x",
                "/index",
                "/report/view",
                "/board/meeting",
                "/annex-view",
                "/annex-draft",
                "/annex-preview",
                "/a/../b",
                "/A")) {
            assertThat(Views.forward(path, null)).as(path).isEmpty();
        }
    }
}
