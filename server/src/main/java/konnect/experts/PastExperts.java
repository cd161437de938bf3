package konnect.experts;

import java.util.List;
import konnect.db.Tx;

/** Approved experts of a past that is written down, with their own times. */
public final class PastExperts {
    private PastExperts() {}

    /**
     * One approved expert.
     *
     * @param orders completed sessions
     * @param createdAt in milliseconds since 1970
     */
    public record Approved(
            String id,
            String userId,
            String name,
            String email,
            Profile profile,
            Contact contact,
            int orders,
            long createdAt) {}

    public record Contact(String phone, String linkedinUrl) {}

    public static void write(Tx tx, List<Approved> experts) {
        PastExpertsSql.insert(tx.handle(), experts);
        PastExpertsSql.insertLive(tx.handle(), experts);
    }

    /** Whether nobody has ever applied here. */
    public static boolean noneYet(Tx tx) {
        return PastExpertsSql.noneYet(tx.handle());
    }
}
