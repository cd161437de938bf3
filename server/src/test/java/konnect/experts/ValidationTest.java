package konnect.experts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.kernel.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String GOOD = """
            {"title": "Engineer", "company": "Acme", "experience": 8, "bio": "I help.\\nReally.", "pricePerMin": 15.5,
             "specialties": ["System Design"], "languages": ["English"], "phone": "+91 98765 43210",
             "linkedinUrl": "https://linkedin.com/in/jane", "resumeUrl": "/api/files/f_1"}""";

    @Test
    void takesAGoodApplication() {
        var profile = read(GOOD).profile(null);
        assertThat(profile.pricePerMin().paise()).isEqualTo(1_550);
        assertThat(profile.bio()).isEqualTo("I help.\nReally.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title          | \"Engineer\"                     | \" \"",
                "title          | \"Engineer\"                     | \"a\\u0000b\"",
                "bio            | \"I help.\\nReally.\"            | \"\"",
                "pricePerMin    | 15.5                             | 0.99",
                "pricePerMin    | 15.5                             | 10000.01",
                "pricePerMin    | 15.5                             | 15.555",
                "pricePerMin    | 15.5                             | \"15\"",
                "experience     | 8                                | -1",
                "experience     | 8                                | null",
                "specialties    | [\"System Design\"]              | []",
                "specialties[0] | [\"System Design\"]              | [\"\"]",
                "specialties[1] | [\"System Design\"]              | [\"a\", \"12345678901234567890123456789012345678901\"]",
                "specialties    | [\"System Design\"]              | [1,2]",
                "languages      | [\"English\"]                    | null",
                "phone          | \"+91 98765 43210\"              | \"call me\"",
                "linkedinUrl    | \"https://linkedin.com/in/jane\" | \"http://linkedin.com/in/jane\"",
                "linkedinUrl    | \"https://linkedin.com/in/jane\" | \"javascript:alert(1)\"",
                "linkedinUrl    | \"https://linkedin.com/in/jane\" | \"https://a@b/\"",
                "resumeUrl      | \"/api/files/f_1\"               | \"/api/users/me\"",
            })
    void namesTheFieldThatIsWrong(String field, String good, String bad) {
        assertThat(GOOD).contains(good);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(GOOD.replace(good, bad)))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(Problem.FieldError::field)
                        .anySatisfy(each -> assertThat(each).startsWith(field)));
    }

    @Test
    void refusesFieldsThatOnlyTheServerSets() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(GOOD.replace("{\"title\"", "{\"mentorStatus\": \"approved\", \"title\"")));
    }

    private static ApplicationIn read(String json) {
        return Valid.check(VALIDATOR, Json.read(json.getBytes(StandardCharsets.UTF_8), ApplicationIn.class));
    }
}
