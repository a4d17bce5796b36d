package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fi.havainto.handling.boundary.SavedViews;
import fi.havainto.handling.entity.SavedView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Views of the worklist that somebody keeps: their own, named, bounded. */
@ExtendWith(ArquillianExtension.class)
class SavedViewsIT {

    @Inject
    TestCounty county;

    @Inject
    SavedViews saved;

    private Actor leader;

    @BeforeEach
    void reader() {
        leader = county.as(Who.LEADER);
    }

    @AfterEach
    void forgetAll() {
        saved.mine(leader).forEach(view -> saved.forget(leader, view.getId()));
    }

    @Test
    void theSameNameReplacesAndTheNamesStandInTheirOrder() {
        saved.keep(leader, " Nuoret ", "?theme=youth");
        saved.keep(leader, "Asuminen", "?theme=housing");
        saved.keep(leader, "nuoret", "?theme=youth&taken=me");
        assertThat(saved.mine(leader))
                .extracting(SavedView::getName, SavedView::getQuery)
                .containsExactly(tuple("Asuminen", "?theme=housing"), tuple("Nuoret", "?theme=youth&taken=me"));
    }

    @Test
    void nobodySeesOrForgetsSomebodyElses() {
        saved.keep(leader, "Omani", "?taken=me");
        Actor colleague = county.as(Who.DEPUTY);
        saved.forget(colleague, saved.mine(leader).get(0).getId());
        assertThat(saved.mine(colleague)).isEmpty();
        assertThat(saved.mine(leader)).hasSize(1);
        assertThatThrownBy(() -> saved.keep(county.as(Who.AUTHOR), "Ei", "?view=all"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void namesAreNeededShortAndHoldNobodysCode() {
        for (String bad : List.of("", "  ", "x".repeat(SavedView.NAME_LENGTH + 1), "Asiakas 131052-308T")) {
            assertThatThrownBy(() -> saved.keep(leader, bad, "?view=all"))
                    .as(bad)
                    .hasMessageMatching("handling\\.saved\\.needsName|error\\.field\\.(long|stopped)");
        }
        for (int nth = 0; nth < SavedView.MOST; nth++) {
            saved.keep(leader, "Näkymä " + nth, "?page=" + nth);
        }
        assertThatThrownBy(() -> saved.keep(leader, "Yksi liikaa", "?view=all")).hasMessage("handling.saved.most");
        saved.keep(leader, "Näkymä 3", "?view=all");
        assertThat(saved.mine(leader)).hasSize(SavedView.MOST);
    }
}
