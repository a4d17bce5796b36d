package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.web.Fragment;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fragment asks its condition once for each time it is written, and writes nothing where it is hidden. */
@ExtendWith(ArquillianExtension.class)
class FragmentIT {

    private final List<String> told = new ArrayList<>();

    private final class Asked extends Fragment {

        private final boolean shown;

        private Asked(boolean shown) {
            this.shown = shown;
        }

        @Override
        public boolean isRendered() {
            told.add("asked");
            return shown;
        }

        @Override
        public List<UIComponent> getChildren() {
            return List.of(new Words("first"), new Words("second"));
        }
    }

    private final class Words extends UIComponentBase {

        private final String words;

        private Words(String words) {
            this.words = words;
        }

        @Override
        public String getFamily() {
            return "words";
        }

        @Override
        public void encodeAll(FacesContext page) {
            told.add(words);
        }
    }

    @Test
    void whatIsShownIsAskedOnceAndWrittenInOrder() throws IOException {
        new Asked(true).encodeAll(null);
        assertThat(told).containsExactly("asked", "first", "second");
    }

    @Test
    void whatIsHiddenWritesNothing() throws IOException {
        new Asked(false).encodeAll(null);
        assertThat(told).containsExactly("asked");
    }
}
