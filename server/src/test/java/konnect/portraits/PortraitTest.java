package konnect.portraits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortraitTest {
    private static final int MANY = 300;
    private static final int MAX_CHARACTERS = 24_000;

    @Test
    void theSameIdIsDrawnTheSameForEver() {
        assertThat(Portrait.draw("u_01kb2v")).isEqualTo(Portrait.draw("u_01kb2v"));
    }

    @Test
    void peopleLookDifferent() {
        var drawn =
                IntStream.range(0, MANY).mapToObj(i -> Portrait.draw("u_" + i)).collect(Collectors.toSet());

        assertThat(drawn).hasSizeGreaterThan(MANY * 95 / 100);
    }

    @Test
    void everyDrawingIsSmallAndFinishedAndHasNoScript() {
        for (int i = 0; i < MANY; i++) {
            assertThat(Portrait.draw("e_" + i))
                    .startsWith("<svg xmlns=")
                    .endsWith("</svg>")
                    .contains("viewBox=\"330 130 1130 1130\"")
                    .doesNotContain("{skin}", "{cloth}", "#000", "<script", "href")
                    .hasSizeLessThan(MAX_CHARACTERS);
        }
    }

    @Test
    void whoAsksForLongHairHasNoBeard() {
        var beards = Parts.shipped().beard();
        for (int i = 0; i < MANY; i++) {
            var drawn = Portrait.draw("w-" + i);
            assertThat(beards).noneMatch(drawn::contains);
        }
    }
}
