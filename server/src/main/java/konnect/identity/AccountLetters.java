package konnect.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import konnect.config.Config;
import konnect.db.Tx;
import konnect.identity.MailTokens.Kind;
import konnect.mail.Due;
import konnect.mail.Letter;
import konnect.mail.Writer;

/** The mails about accounts. */
@Singleton
public final class AccountLetters implements Writer {
    static final String VERIFY = "verify";
    static final String RESET = "reset";
    static final String CHANGED = "password-changed";

    private final String address;

    public AccountLetters(Config config) {
        var url = config.web().publicUrl();
        address = url == null ? "http://localhost:" + config.port() : url.toString();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(VERIFY, RESET, CHANGED);
    }

    @Override
    public Optional<Letter> write(Tx tx, Due due) {
        var found = due.kind().equals(RESET)
                ? UsersSql.findByEmail(tx.handle(), due.object())
                : UsersSql.find(tx.handle(), due.personId());
        var user = found.orElse(null);
        if (user == null || user.disabled()) {
            return Optional.empty();
        }
        return switch (due.kind()) {
            case VERIFY -> user.emailVerified() ? Optional.empty() : Optional.of(verify(tx, user));
            case RESET ->
                MailTokensSql.madeLately(tx.handle(), user.id(), Kind.RESET.word())
                        ? Optional.empty()
                        : Optional.of(reset(tx, user));
            case CHANGED -> Optional.of(changed(user));
            default -> Optional.empty();
        };
    }

    private Letter verify(Tx tx, User user) {
        var token = MailTokens.make(tx, user.id(), Kind.VERIFY);
        return letter(user, "Confirm your address", """
                please confirm that this address is yours:

                %s/verify-email?token=%s

                The link is good for 7 days. If you have not signed up at Konnect, ignore this mail.
                """.formatted(address, token));
    }

    private Letter reset(Tx tx, User user) {
        var token = MailTokens.make(tx, user.id(), Kind.RESET);
        return letter(user, "A new password", """
                somebody, hopefully you, has asked for a new password. Choose it here:

                %s/reset-password?token=%s

                The link is good once, for %d minutes. If it was not you, ignore this mail: nothing changes.
                """.formatted(address, token, MailTokens.RESET_MINUTES));
    }

    private static Letter changed(User user) {
        return letter(user, "Your password was changed", """
                the password of your account was changed just now, and every other sign-in has ended.

                If it was not you, ask for a new password at once: "Forgot password" where you sign in.
                """);
    }

    /** A mail to this person, with the greeting before the text and our name below it. */
    public static Letter letter(User user, String subject, String text) {
        var name = user.name().replaceAll("\\p{Cntrl}", " ");
        return new Letter(user.email(), subject, "Hello " + name + ",\n\n" + text + "\nKonnect\n");
    }
}
