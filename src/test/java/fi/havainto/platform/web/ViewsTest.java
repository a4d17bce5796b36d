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
                "/WEB-INF/web", "/resources/havainto/x", "/index", "/report/view", "/board/meeting", "/a/../b", "/A")) {
            assertThat(Views.forward(path, null)).as(path).isEmpty();
        }
    }
}
