package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import konnect.http.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Mails through a real server of mail, and what their tokens are good for. */
@TestInstance(Lifecycle.PER_CLASS)
class MailIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String OTHER_PASSWORD = "amber-lantern-47";
    private static final Pattern TOKEN = Pattern.compile("\\?token=([a-z0-9]+)");
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Stage stage;

    @BeforeAll
    void open() {
        post.start();
        stage = Stage.open(Map.of(
                "KONNECT_SMTP_URL",
                "smtp://127.0.0.1:" + post.getSmtp().getPort(),
                "KONNECT_MAIL_FROM",
                "Konnect <hello@konnect.example>"));
    }

    @AfterAll
    void close() {
        stage.close();
        post.stop();
    }

    @Test
    void anAddressIsConfirmedByTheMailOfTheSignUp() {
        var guest = stage.user(0);
        assertThat(me(guest).path("emailVerified").asBoolean()).isFalse();
        var token = token(mail(guest, "Confirm your address"));
        for (int twice = 0; twice < 2; twice++) {
            assertThat(ask("/api/auth/email/verify", "{\"token\":\"" + token + "\"}")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(me(guest).path("emailVerified").asBoolean()).isTrue();
        assertThat(ask("/api/auth/email/verify", "{\"token\":\"" + token + "x\"}")
                        .code())
                .isEqualTo("VALIDATION_FAILED");
        assertThat(reset(token, OTHER_PASSWORD).code()).isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void aForgottenPasswordIsChosenAnewOnceAndEverySignInEnds() throws SQLException {
        var guest = stage.user(0);
        forgot(email(guest).toUpperCase(Locale.ROOT));
        var token = token(mail(guest, "A new password"));
        assertThat(stored(token)).isZero();
        assertThat(reset(token, "short").code()).isEqualTo("VALIDATION_FAILED");
        assertThat(reset(token, OTHER_PASSWORD).status()).isEqualTo(200);
        assertThat(guest.http("GET /api/users/me", "").status()).isEqualTo(401);
        assertThat(logIn(guest, Asked.PASSWORD).status()).isEqualTo(401);
        assertThat(logIn(guest, OTHER_PASSWORD).status()).isEqualTo(200);
        assertThat(reset(token, OTHER_PASSWORD + "2").code()).isEqualTo("VALIDATION_FAILED");
        assertThat(logIn(guest, OTHER_PASSWORD).status()).isEqualTo(200);
        mail(guest, "Your password was changed");
    }

    @Test
    void aTokenThatIsTooOldIsWorthNothing() throws SQLException {
        var guest = stage.user(0);
        forgot(email(guest));
        var token = token(mail(guest, "A new password"));
        stage.change("UPDATE mail_token SET expires_at = clock() WHERE person_id = '" + guest.id + "'");
        assertThat(reset(token, OTHER_PASSWORD).code()).isEqualTo("VALIDATION_FAILED");
        assertThat(logIn(guest, Asked.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void anUnknownAddressIsAnsweredAsAKnownOneAndGetsNoMail() {
        var known = stage.user(0);
        var unknown = "nobody-" + known.id + "@example.com";
        var answers = List.of(forgot(email(known)), forgot(unknown));
        assertThat(answers).extracting(Asked::status).containsOnly(200);
        assertThat(answers.getFirst().json()).isEqualTo(answers.getLast().json());
        mail(known, "A new password");
        forgot(email(known));
        var last = stage.user(0);
        mail(last, "Confirm your address");
        assertThat(to(unknown)).isEmpty();
        assertThat(to(email(known))).as("one mail in a minute").hasSize(2);
    }

    @Test
    void aChangedPasswordIsAnnounced() {
        var guest = stage.user(0);
        guest.http(
                "POST /api/auth/password/change",
                "{\"currentPassword\":\"" + Asked.PASSWORD + "\",\"newPassword\":\"" + OTHER_PASSWORD + "\"}");
        var mail = mail(guest, "Your password was changed");
        assertThat(mail).contains("Hello Asha").doesNotContain(OTHER_PASSWORD);
    }

    @Test
    void aChangeOfThePayoutDetailsIsAnnounced() {
        var guest = stage.user(0);
        guest.http(
                "PUT /api/users/me/payout-details",
                "{\"upiId\":\"asharao@okbank\",\"password\":\"" + Asked.PASSWORD + "\"}");
        var mail = mail(guest, "Your payout details were changed");
        assertThat(mail).contains("Hello Asha").contains("as••••@okbank").doesNotContain("asharao");
    }

    private Asked ask(String path, String body) {
        return Asked.ask(stage.server(), "POST " + path, body);
    }

    private Asked forgot(String email) {
        return ask("/api/auth/password/forgot", "{\"email\":\"" + email + "\"}");
    }

    private Asked reset(String token, String password) {
        return ask("/api/auth/password/reset", "{\"token\":\"" + token + "\",\"newPassword\":\"" + password + "\"}");
    }

    private Asked logIn(Guest guest, String password) {
        return ask("/api/auth/login", "{\"email\":\"" + guest.email + "\",\"password\":\"" + password + "\"}");
    }

    private static JsonNode me(Guest guest) {
        return guest.http("GET /api/users/me", "").json();
    }

    private static String email(Guest guest) {
        return guest.email;
    }

    /** The text of the mail of this subject, once it has come. */
    private String mail(Guest guest, String subject) {
        Await.until(
                "a mail says: " + subject, SOON, () -> !found(guest, subject).isEmpty());
        return found(guest, subject).getFirst();
    }

    private List<String> found(Guest guest, String subject) {
        return to(email(guest)).stream()
                .filter(message -> subject.equals(subject(message)))
                .map(MailIT::text)
                .toList();
    }

    private List<Message> to(String email) {
        return Arrays.stream(post.getReceivedMessages())
                .<Message>map(message -> message)
                .filter(message -> recipients(message).equals(List.of(email)))
                .toList();
    }

    private static List<String> recipients(Message message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(Message message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message message) {
        try {
            return message.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String mail) {
        var found = TOKEN.matcher(mail);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int stored(String token) throws SQLException {
        try (var connection = stage.database();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT count(*) FROM mail_token WHERE hash LIKE '%" + token + "%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
