package konnect.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
    private static Cast.Mentor mentor(String name) {
        return Cast.mentors().stream()
                .filter(mentor -> mentor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Script talk(String name) {
        return new Script(mentor(name), "Riya Patel", "s_1");
    }

    private static List<String> section(String name) {
        return Objects.requireNonNull(Sheet.sections("answers.txt").get(name));
    }

    @Test
    void aGreetingNamesBoth() {
        var said = IntStream.range(0, 3)
                .mapToObj(turn -> new Script(mentor("Dr. Kavya Hegde"), "Riya Patel", "s_" + turn).greeting())
                .collect(Collectors.joining());

        assertThat(said).contains("Riya").doesNotContain("Patel").doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi there|hello",
                "Thanks, that helps a lot|thanks",
                "bye|bye",
                "Are you a bot?|who",
                "How much does a minute cost?|price",
                "yes|yes",
                "not yet|no",
                "How do I make this query faster?|c_data",
                "should I use an index|c_data"
            })
    void whatIsHeardDecidesTheAnswer(String message, String section) {
        assertThat(section(section))
                .anySatisfy(line ->
                        assertThat(talk("Aditya Rao").answer(message)).isEqualTo(line.replace("{first}", "Aditya")));
    }

    @Test
    void aNumberIsTakenUp() {
        assertThat(talk("Aditya Rao").answer("It takes 340 ms at the moment")).contains("340");
    }

    @Test
    void hindiIsAnsweredInHindiAndAsTheOneWhoSpeaks() {
        var his = Stream.generate(hindi("Aditya Rao")).limit(5).collect(Collectors.joining());
        var hers = Stream.generate(hindi("Meera Krishnan")).limit(5).collect(Collectors.joining());

        assertThat(his).contains("समझ गया").doesNotContain("समझ गई");
        assertThat(hers).contains("समझ गई").doesNotContain("समझ गया");
    }

    private static Supplier<String> hindi(String name) {
        var talk = talk(name);
        return () -> talk.answer("मुझे मदद चाहिए");
    }

    @Test
    void nothingIsSaidTwiceInARow() {
        var talk = talk("Farhan Qureshi");
        var last = "";
        for (int turn = 0; turn < 30; turn++) {
            var now = talk.answer("Our backups are slow and nobody looks after them");
            assertThat(now).isNotEqualTo(last);
            last = now;
        }
    }

    @Test
    void everyExpertHasAFieldOfAnswersAndTalks() {
        var talks = Sheet.sections("talks.txt");
        assertThat(Cast.mentors()).hasSize(60).allSatisfy(mentor -> {
            assertThat(section(mentor.category())).hasSizeGreaterThan(3);
            assertThat(talks).containsKey(mentor.category());
        });
        assertThat(Cast.mentors().stream().map(Cast.Mentor::category).distinct())
                .hasSize(12);
    }

    @Test
    void noTwoExpertsAreAlike() {
        assertThat(Cast.mentors().stream().map(Cast.Mentor::slug)).doesNotHaveDuplicates();
        assertThat(Cast.mentors().stream().map(mentor -> mentor.profile().bio()))
                .doesNotHaveDuplicates();
        assertThat(Cast.mentors())
                .allSatisfy(mentor -> assertThat(mentor.profile().bio().split("(?<=[.!?]) ", -1))
                        .hasSizeBetween(2, 4));
    }
}
