package konnect.identity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What people see and end of their own sign-ins. */
@Singleton
public final class OwnSignIns {
    /** How many are told of at once; the ones used last. */
    static final int MOST = 100;

    private final Db db;
    private final Users users;

    public OwnSignIns(Db db, Users users) {
        this.db = db;
        this.users = users;
    }

    /** @param current the sign-in that asks */
    SignInsOut all(String personId, @Nullable String current) {
        return new SignInsOut(db.read(handle -> SignInsSql.all(handle, personId, MOST)).stream()
                .map(each -> each.item(current))
                .toList());
    }

    /**
     * Ends one: its tokens are worth nothing any longer, and its sockets are cut.
     *
     * @throws Problem {@code NOT_FOUND} when it is not this person's
     */
    SignInsOut.Device end(String personId, String id, @Nullable String current) {
        return db.tx(tx -> {
            var ended = SignInsSql.endOne(tx.handle(), personId, id).orElseThrow(() -> Problem.notFound("Sign-in"));
            Audit.record(tx, personId, "sign-in.ended", id, Change.NONE);
            users.signedOut(tx, personId);
            return ended.item(current);
        });
    }

    /** One as it is stored. */
    record Stored(String id, @Nullable String device, Instant createdAt, Instant usedAt) {
        SignInsOut.Device item(@Nullable String current) {
            return new SignInsOut.Device(id, device, createdAt, usedAt, Objects.equals(id, current));
        }
    }
}
