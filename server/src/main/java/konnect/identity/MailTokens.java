package konnect.identity;

import java.util.Optional;
import konnect.db.Tx;
import konnect.kernel.Ids;
import konnect.kernel.Sha256;
import org.jdbi.v3.core.Handle;

/** What proves that somebody reads a person's mail: random, stored as hashes, good for a while. */
final class MailTokens {
    static final int MAX = 200;
    static final long RESET_MINUTES = 60;
    static final long VERIFY_MINUTES = 7L * 24 * 60;

    private MailTokens() {}

    /** What a token is good for. */
    enum Kind {
        RESET("reset", RESET_MINUTES),
        VERIFY("verify", VERIFY_MINUTES);

        private final String word;
        private final long minutes;

        Kind(String word, long minutes) {
            this.word = word;
            this.minutes = minutes;
        }

        String word() {
            return word;
        }
    }

    /** A new token; nobody can read it again. */
    static String make(Tx tx, String personId, Kind kind) {
        var token = Ids.secret();
        MailTokensSql.insert(tx.handle(), Sha256.hex(token), personId, kind.word, kind.minutes);
        return token;
    }

    /** Whose token this is; empty when it is worth nothing. */
    static Optional<String> holder(Handle handle, String token, Kind kind) {
        return MailTokensSql.holder(handle, Sha256.hex(token), kind.word);
    }

    /** Uses the token, and with it every other of the person for the same; empty when it is worth nothing. */
    static Optional<String> use(Tx tx, String token, Kind kind) {
        var holder = MailTokensSql.use(tx.handle(), Sha256.hex(token), kind.word);
        holder.ifPresent(person -> MailTokensSql.deleteOf(tx.handle(), person, kind.word));
        return holder;
    }
}
