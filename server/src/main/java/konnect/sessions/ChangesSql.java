package konnect.sessions;

import java.util.List;
import java.util.function.Function;
import konnect.meter.Meter;
import konnect.meter.Metered;
import konnect.meter.Phase;
import konnect.sessions.Changes.Change;
import konnect.sessions.Changes.MinuteChange;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Stores a set of looks: a fixed number of statements, however many sessions it has. */
final class ChangesSql {
    private ChangesSql() {}

    static void update(Handle handle, List<Change> changes) {
        handle.createUpdate("""
                        UPDATE session s SET state = t.state, meter = t.meter::json, paid = t.paid, refunded = t.refunded,
                            next_check = from_ms(t.next), ended_at = from_ms(t.ended), end_reason = t.reason,
                            started_at = CASE WHEN s.state IN ('pending', 'confirmed', 'open') THEN s.started_at
                                ELSE from_ms(t.started) END
                        FROM unnest(:ids, :states, :meters, :paid, :refunded, :next, :started, :ended, :reasons)
                            AS t (id, state, meter, paid, refunded, next, started, ended, reason)
                        WHERE s.id = t.id""")
                .bindArray(
                        "ids",
                        String.class,
                        each(changes, change -> change.session().id()))
                .bindArray("states", String.class, each(changes, change -> Session.state(meter(change))))
                .bindArray("meters", String.class, each(changes, change -> MeterJson.write(meter(change))))
                .bindArray(
                        "paid",
                        Integer.class,
                        each(changes, change -> meter(change).paid()))
                .bindArray("refunded", Long.class, each(changes, ChangesSql::refunded))
                .bindArray("next", Long.class, each(changes, ChangesSql::next))
                .bindArray(
                        "started",
                        Long.class,
                        each(changes, change -> meter(change).startedAt()))
                .bindArray("ended", Long.class, each(changes, ChangesSql::endedAt))
                .bindArray("reasons", String.class, each(changes, ChangesSql::reason))
                .execute();
    }

    static void charge(Handle handle, List<MinuteChange> minutes) {
        handle.createUpdate("""
                        INSERT INTO charged_minute (session_id, n, attempt, charged_at)
                        SELECT id, n, attempt, from_ms(at) FROM unnest(:ids, :ns, :attempts, :ats) AS t (id, n, attempt, at)
                        """)
                .bindArray("ids", String.class, each(minutes, MinuteChange::sessionId))
                .bindArray("ns", Integer.class, each(minutes, MinuteChange::n))
                .bindArray("attempts", Integer.class, each(minutes, MinuteChange::attempt))
                .bindArray("ats", Long.class, each(minutes, MinuteChange::at))
                .execute();
    }

    static void reverse(Handle handle, List<MinuteChange> minutes) {
        handle.createUpdate("""
                        UPDATE charged_minute m SET reversed_at = from_ms(t.at)
                        FROM unnest(:ids, :ns, :attempts, :ats) AS t (id, n, attempt, at)
                        WHERE m.session_id = t.id AND m.n = t.n AND m.attempt = t.attempt AND m.reversed_at IS NULL""")
                .bindArray("ids", String.class, each(minutes, MinuteChange::sessionId))
                .bindArray("ns", Integer.class, each(minutes, MinuteChange::n))
                .bindArray("attempts", Integer.class, each(minutes, MinuteChange::attempt))
                .bindArray("ats", Long.class, each(minutes, MinuteChange::at))
                .execute();
    }

    private static Metered meter(Change change) {
        return change.outcome().session();
    }

    private static Long refunded(Change change) {
        return meter(change).phase() instanceof Phase.Ended ended
                ? ended.refund().paise()
                : 0L;
    }

    private static @Nullable Long next(Change change) {
        long next = change.outcome().nextCheck();
        return next == Meter.NEVER ? null : next;
    }

    private static @Nullable Long endedAt(Change change) {
        return meter(change).phase() instanceof Phase.Ended ended ? ended.at() : null;
    }

    private static @Nullable String reason(Change change) {
        return meter(change).phase() instanceof Phase.Ended ended
                ? ended.reason().word()
                : null;
    }

    private static <T, R extends @Nullable Object> List<R> each(List<T> list, Function<T, R> part) {
        return list.stream().map(part).toList();
    }
}
