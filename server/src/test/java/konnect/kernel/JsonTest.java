package konnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private record Sent(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable Boolean flag,
            @Nullable List<String> words,
            @Nullable Sent inner) {}

    @Test
    void whatIsOfItsTypeIsRead() {
        var sent = read("{\"text\":\" \",\"number\":7,\"flag\":true,\"words\":[\"\"],\"inner\":{}}");

        assertThat(sent).isEqualTo(new Sent(" ", 7, true, List.of(""), new Sent(null, null, null, null, null)));
        assertThat(read("{\"text\":null,\"number\":null}").text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":\"7\"}",
                "{\"number\":\"\"}",
                "{\"number\":\" \"}",
                "{\"number\":\"\\u0000\"}",
                "{\"number\":1.0}",
                "{\"flag\":\" \"}",
                "{\"flag\":1}",
                "{\"text\":7}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"words\":[\"\\u0000\"]}",
                "{\"words\":\"\"}",
                "{\"inner\":\" \"}"
            })
    void anotherTypeOrATextThatCannotBeKeptIsRefused(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(Code.VALIDATION_FAILED));
    }

    private static Sent read(String body) {
        return Json.read(body.getBytes(StandardCharsets.UTF_8), Sent.class);
    }
}
