package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which plans are plans. */
class PlanTest {

    private static final Dimension A = RandomCounty.dimension("a", 2);
    private static final Dimension B = RandomCounty.dimension("b", 2);
    private static final Dimension C = RandomCounty.dimension("c", 2);
    private static final Cube A_B = new Cube("a", "b");
    private static final Cube B_C = new Cube("b", "c");

    @Test
    void takesATreeAndSeveral() {
        assertThat(new Plan(List.of(A, B, C), List.of(A_B, B_C)).places()).hasSize(1 + 6 + 8);
        assertThat(new Plan(List.of(A, B, C), List.of(A_B)).cubes()).containsExactly(A_B);
        assertThat(new Plan(List.of(A), List.of()).places()).hasSize(3);
    }

    @Test
    void refusesACircle() {
        assertRefused(List.of(A, B, C), List.of(A_B, B_C, new Cube("c", "a")), "circle at c-a");
        assertRefused(List.of(A, B), List.of(A_B, new Cube("b", "a")), "circle at b-a");
        assertRefused(List.of(A, B), List.of(A_B, A_B), "circle at a-b");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(List.of(A, B), List.of(B_C), "unknown dimension: b-c");
        assertRefused(List.of(A, A), List.of(), "name a");
        assertThatThrownBy(() -> new Cube("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dimension("a", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dimension("a", List.of(new Code("x"), new Code("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(List<Dimension> dimensions, List<Cube> cubes, String why) {
        assertThatThrownBy(() -> new Plan(dimensions, cubes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
