package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import konnect.db.Tx;
import konnect.identity.AccountLetters;
import konnect.identity.Users;
import konnect.mail.Due;
import konnect.mail.Letter;
import konnect.mail.Writer;

/** The mail that announces other payout details, so that nobody's withdrawals are led elsewhere unseen. */
@Singleton
public final class PayoutLetters implements Writer {
    static final String CHANGED = "payout-details-changed";

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGED);
    }

    @Override
    public Optional<Letter> write(Tx tx, Due due) {
        var user = Users.find(tx.handle(), due.personId());
        if (user.disabled()) {
            return Optional.empty();
        }
        var now = PayoutDetailsSql.find(tx.handle(), user.id())
                .map(stored -> "Withdrawals go to " + stored.details().masked().line() + " from now on.")
                .orElse("Nothing is stored any longer.");
        return Optional.of(AccountLetters.letter(user, "Your payout details were changed", """
                where money that you withdraw goes to was changed just now.

                %s

                If it was not you, change your password and then the payout details at once.
                """.formatted(now)));
    }
}
