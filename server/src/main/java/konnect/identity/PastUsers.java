package konnect.identity;

import java.util.List;
import konnect.db.Tx;
import org.jspecify.annotations.Nullable;

/** People of a past that is written down, with their own times. */
public final class PastUsers {
    private PastUsers() {}

    /**
     * One person.
     *
     * @param passwordHash null for whoever cannot sign in by a password
     * @param createdAt in milliseconds since 1970
     */
    public record Joined(
            String id,
            NewUser user,
            @Nullable String imageUrl,
            List<String> interests,
            @Nullable String passwordHash,
            long createdAt) {}

    public static void write(Tx tx, List<Joined> people) {
        UsersSql.insertPast(tx.handle(), people);
        people.forEach(each -> password(tx, each));
    }

    private static void password(Tx tx, Joined person) {
        if (person.passwordHash() != null) {
            UsersSql.setPassword(tx.handle(), person.id(), person.passwordHash());
        }
    }
}
