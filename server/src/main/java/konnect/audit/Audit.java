package konnect.audit;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import konnect.audit.AuditSql.Head;
import konnect.audit.AuditSql.Row;
import konnect.audit.AuditSql.Stored;
import konnect.db.Tx;
import konnect.kernel.Json;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Sha256;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The log of what was done. No personal value (name, address, text) may stand in {@code before} or {@code after}: ids,
 * states and amounts only; what an administrator said of a person as {@link #said}.
 */
public final class Audit {
    private static final int READ_AT_ONCE = 1_000;

    private Audit() {}

    /** What was so and what is so now. */
    public record Change(@Nullable Object before, @Nullable Object after) {
        public static final Change NONE = new Change(null, null);
    }

    /**
     * Writes one row in the transaction of what it tells of.
     *
     * @param actor who did it, by user id; null for the server itself and for whoever is not known yet
     * @param object the id of what was changed
     */
    public static void record(Tx tx, @Nullable String actor, String action, String object, Change change) {
        recordAll(tx, actor, action, Map.of(object, change));
    }

    /** Writes as many rows at once, by the ids of what was changed. */
    public static void recordAll(Tx tx, @Nullable String actor, String action, Map<String, Change> changes) {
        var handle = tx.handle();
        var texts = AuditSql.canonical(
                handle,
                changes.values().stream()
                        .flatMap(change -> Stream.of(json(change.before()), json(change.after())))
                        .toList());
        var head = AuditSql.lockHead(handle);
        long at = tx.clock();
        var written = new ArrayList<Stored>();
        var text = texts.iterator();
        for (var object : changes.keySet()) {
            var row = new Row(head.seq() + 1, at, actor, action, object, text.next(), text.next());
            var stored = new Stored(row, head.hash(), hash(row, head.hash()));
            written.add(stored);
            head = new Head(row.seq(), stored.hash());
        }
        AuditSql.insert(handle, written, head);
    }

    /**
     * Free words about a person as they stand in the log.
     *
     * @param of the person's id
     * @param sealed encrypted with the person's key, in Base64
     */
    public record Said(String of, String sealed) {}

    /** Free words about a person, to stand as a field of {@code before} or {@code after}; readable until {@link #forget}. */
    public static Said said(Tx tx, String personId, String words) {
        return Seals.seal(tx, personId, words);
    }

    /** Nothing that was said of the person can be read any longer; the log stays whole. */
    public static void forget(Tx tx, String personId) {
        AuditSql.deleteKey(tx.handle(), personId);
    }

    /** The log, newest first; words that nobody can read any longer are null. */
    public static Page<AuditEntry> page(Handle handle, Paging paging) {
        var entries = Seals.open(handle, AuditSql.page(handle, paging));
        return new Page<>(entries, paging.page(), paging.limit(), AuditSql.count(handle));
    }

    /**
     * What a look through the whole log found.
     *
     * @param rows how many there should be
     * @param brokenAt the number of the first row that was changed, put in or taken out; null when none was
     */
    public record Check(long rows, @Nullable Long brokenAt) {
        public boolean isWhole() {
            return brokenAt == null;
        }
    }

    /**
     * Reads the whole log and computes its hashes anew.
     *
     * @param handle of a transaction whose reads see one moment
     */
    public static Check check(Handle handle) {
        long rows = AuditSql.count(handle);
        var head = new Head(0, "");
        while (true) {
            var some = AuditSql.after(handle, head.seq(), READ_AT_ONCE);
            for (var stored : some) {
                if (!follows(stored, head)) {
                    return new Check(rows, head.seq() + 1);
                }
                head = new Head(stored.row().seq(), stored.hash());
            }
            if (some.size() < READ_AT_ONCE) {
                return new Check(rows, head.equals(AuditSql.head(handle)) ? null : head.seq() + 1);
            }
        }
    }

    private static boolean follows(Stored stored, Head head) {
        return stored.row().seq() == head.seq() + 1
                && stored.previous().equals(head.hash())
                && hash(stored.row(), head.hash()).equals(stored.hash());
    }

    private static String json(@Nullable Object value) {
        return value == null ? "" : Json.write(value);
    }

    private static String hash(Row row, String previous) {
        return Sha256.hex(Json.write(row) + previous);
    }
}
