package konnect.sessions;

import jakarta.inject.Singleton;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jdbi.v3.core.Handle;

/**
 * People who do not want to hear of each other. No session begins between the two, whoever has blocked; who is blocked
 * cannot write to who has blocked them, in a running session either.
 */
@Singleton
public final class Blocks {
    private final Db db;
    private final Experts experts;

    public Blocks(Db db, Experts experts) {
        this.db = db;
        this.experts = experts;
    }

    /** Whether the caller has blocked this person. */
    public record BlockOut(String userId, boolean blocked) {}

    /** What a block came to, and whether there was none before. */
    record Blocked(BlockOut out, boolean isNew) {}

    /**
     * Blocks a person, or what a client knows of one: an expert.
     *
     * @throws Problem {@code NOT_FOUND}; {@code VALIDATION_FAILED} for oneself
     */
    Blocked block(String userId, String id) {
        return db.tx(tx -> {
            var other = other(tx, userId, id);
            boolean isNew = BlocksSql.add(tx.handle(), userId, other);
            return new Blocked(new BlockOut(other, true), isNew);
        });
    }

    /** @throws Problem {@code NOT_FOUND}; {@code VALIDATION_FAILED} for oneself */
    BlockOut unblock(String userId, String id) {
        return db.tx(tx -> {
            var other = other(tx, userId, id);
            BlocksSql.remove(tx.handle(), userId, other);
            return new BlockOut(other, false);
        });
    }

    /** Whether either has blocked the other. */
    static boolean between(Handle handle, String one, String other) {
        return BlocksSql.between(handle, one, other);
    }

    /** @throws Problem {@code BLOCKED} when either has blocked the other */
    static void refuse(Handle handle, String one, String other) {
        if (between(handle, one, other)) {
            throw blocked();
        }
    }

    static Problem blocked() {
        return new Problem(Code.BLOCKED, "One of you has blocked the other");
    }

    private String other(Tx tx, String userId, String id) {
        var other = experts.find(tx.handle(), id)
                .map(Expert::userId)
                .orElseGet(() -> Users.find(tx.handle(), id).id());
        if (other.equals(userId)) {
            throw Problem.invalid("id", "is your own");
        }
        return other;
    }
}
