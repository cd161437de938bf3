package konnect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import konnect.kernel.Problem;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final Passwords PASSWORDS = new Passwords();

    @Test
    void aHashIsArgon2idWithASaltOfItsOwn() {
        var one = PASSWORDS.hash("violet-harbour-92");
        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PASSWORDS.hash("violet-harbour-92")).isNotEqualTo(one);
        assertThat(PASSWORDS.matches("violet-harbour-92", one)).isTrue();
        assertThat(PASSWORDS.matches("violet-harbour-93", one)).isFalse();
    }

    @Test
    void shortLongAndCommonPasswordsAreRefused() {
        for (var weak : new String[] {
            "short-9ab",
            "x1".repeat(101),
            "1234567890",
            "password123",
            "Password123!",
            "P@ssw0rd2024",
            "qwertyuiop",
            "QWERTY123456",
            "aaaaaaaaaa",
            "abcdefghij",
            "9876543210",
            "iloveyou1234",
            "passwordpassword",
            "welcome2025!",
            "me@example.com"
        }) {
            assertThatThrownBy(() -> PASSWORDS.refuseWeak(weak, "me@example.com"))
                    .as(weak)
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void ordinaryGoodPasswordsAreTaken() {
        for (var good : new String[] {
            "konnect-demo-1",
            "correct horse battery staple",
            "S3cure-Pass-77",
            "tr0ub4dor&3xyz",
            "अच्छा-पासवर्ड-९",
            "violet-harbour-92",
            "x1".repeat(99) + "yz"
        }) {
            assertThatCode(() -> PASSWORDS.refuseWeak(good, "me@example.com"))
                    .as(good)
                    .doesNotThrowAnyException();
        }
    }
}
