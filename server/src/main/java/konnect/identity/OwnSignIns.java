package konnect.identity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What people see and end of their own sign-ins. */
@Singleton
public final class OwnSignIns {
    private final Db db;
    private final Users users;

    public OwnSignIns(Db db, Users users) {
        this.db = db;
        this.users = users;
    }

    /**
     * Those that are still good, the one used last first.
     *
     * @param current the sign-in that asks
     */
    Page<Device> page(String personId, @Nullable String current, Paging paging) {
        return db.read(handle -> new Page<>(
                        SignInsSql.page(handle, personId, paging),
                        paging.page(),
                        paging.limit(),
                        SignInsSql.count(handle, personId)))
                .map(each -> each.item(current));
    }

    /**
     * Ends one: its tokens are worth nothing any longer, and its sockets are cut.
     *
     * @throws Problem {@code NOT_FOUND} when it is not this person's
     */
    Device end(String personId, String id, @Nullable String current) {
        return db.tx(tx -> {
            var ended = SignInsSql.endOne(tx, personId, id).orElseThrow(() -> Problem.notFound("Sign-in"));
            Audit.record(tx, personId, "sign-in.ended", id, Change.NONE);
            users.signedOut(tx, personId);
            return ended.item(current);
        });
    }

    /** One as it is stored. */
    record Stored(String id, @Nullable String device, Instant createdAt, Instant usedAt) {
        Device item(@Nullable String current) {
            return new Device(id, device, createdAt, usedAt, Objects.equals(id, current));
        }
    }
}
