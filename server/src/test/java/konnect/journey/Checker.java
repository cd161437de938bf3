package konnect.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import konnect.journey.Truth.Pair;

/**
 * Compares the database with the driver's own log of the truth. The invariants are numbered as in docs/proof.md; those
 * that are sets of rows stand in {@link #BOOKS}, each a query that must find nothing.
 */
final class Checker {
    private static final long CLOCK_MS = 150;
    private static final int TAIL_PART = 20;

    private record Invariant(String name, String query) {}

    private static final List<Invariant> BOOKS = List.of(
            new Invariant("I1: a balance is not the sum of its transfers", """
                    SELECT a.id FROM account a LEFT JOIN (
                        SELECT id, sum(amount) AS sum FROM (SELECT debit AS id, -amount AS amount FROM transfer
                            UNION ALL SELECT credit, amount FROM transfer) side GROUP BY id) s ON s.id = a.id
                    WHERE a.kind IN ('wallet', 'hold') AND a.balance <> coalesce(s.sum, 0)"""),
            new Invariant("I2: below zero", "SELECT id FROM account WHERE kind IN ('wallet', 'hold') AND balance < 0"),
            new Invariant("I3: the minutes kept are not 1 to paid, each once", """
                    SELECT s.id FROM session s LEFT JOIN charged_minute m ON m.session_id = s.id
                        AND m.reversed_at IS NULL
                    GROUP BY s.id, s.paid
                    HAVING array_remove(array_agg(m.n ORDER BY m.n), NULL)
                        <> ARRAY(SELECT generate_series(1, s.paid))"""),
            new Invariant("I4: a last minute was kept that was hardly used", """
                    SELECT s.id FROM session s JOIN charged_minute m ON m.session_id = s.id AND m.n = s.paid
                        AND m.reversed_at IS NULL
                    WHERE m.n >= 2 AND s.end_reason IN ('user-ended', 'expert-ended') AND s.ended_at - m.charged_at
                        < (s.meter -> 'terms' ->> 'minuteMs')::int / 20 * interval '1 millisecond'"""),
            new Invariant("I7: settled, and the hold is not empty or the fee is wrong", """
                    SELECT s.id FROM session s JOIN account h ON h.id = 'hold:' || s.id,
                        LATERAL (SELECT coalesce(sum(amount) FILTER (WHERE credit = 'revenue'), 0) AS fee,
                                        coalesce(sum(amount), 0) AS net
                                 FROM transfer t WHERE t.debit = h.id AND t.kind = 'settlement') AS paid
                    WHERE s.state = 'settled' AND (h.balance <> 0 OR fee <> net * s.fee_percent / 100
                        OR net <> s.paid * s.price - s.refunded)"""),
            new Invariant("I8: a key took effect twice", "SELECT key FROM transfer GROUP BY key HAVING count(*) > 1"),
            new Invariant("I8: minutes and their transfers differ", """
                    SELECT s.id FROM session s
                    WHERE (SELECT count(*) FROM charged_minute m WHERE m.session_id = s.id)
                        <> (SELECT count(*) FROM transfer t WHERE t.reference = s.id AND t.kind = 'charge')"""),
            new Invariant("I10: two live sessions", """
                    SELECT person FROM (SELECT user_id AS person FROM session WHERE state IN ('running', 'paused')
                        UNION ALL SELECT expert_id FROM session WHERE state IN ('running', 'paused')) live
                    GROUP BY person HAVING count(*) > 1"""),
            new Invariant("I11: a gap in the numbers of a session's messages", """
                    SELECT session_id FROM message GROUP BY session_id
                    HAVING count(*) <> max(seq) OR min(seq) <> 1"""),
            new Invariant("I11: a message that stands twice", """
                    SELECT session_id FROM message WHERE client_message_id IS NOT NULL
                    GROUP BY session_id, sender, client_message_id HAVING count(*) > 1"""));

    private final Connection database;
    private final long minuteMs;
    private final long leaseMs;

    Checker(Connection database, long minuteMs, long leaseMs) {
        this.database = database;
        this.minuteMs = minuteMs;
        this.leaseMs = leaseMs;
    }

    /** Every broken invariant. */
    List<String> violations(Truth truth) throws SQLException {
        var violations = new ArrayList<String>();
        for (var invariant : BOOKS) {
            for (var broken : texts(invariant.query())) {
                violations.add(invariant.name() + ": " + broken);
            }
        }
        for (var pair : truth.pairs()) {
            billed(truth, pair, violations);
            messages(truth, pair, violations);
        }
        return violations;
    }

    /** I5 and I6: what was billed against the time in which both were there. */
    private void billed(Truth truth, Pair pair, List<String> violations) throws SQLException {
        var together = truth.together(pair);
        long overlap = together.stream()
                .flatMapToLong(stay -> LongStream.of(stay.to() - stay.from()))
                .sum();
        long slack = (long) together.size() * (leaseMs + CLOCK_MS);
        long paid = Long.parseLong(texts("SELECT paid FROM session WHERE id = '" + pair.chatId() + "'")
                .getFirst());
        long used = (paid - 1) * minuteMs + (paid > 1 ? minuteMs / TAIL_PART : 0);
        if (used > overlap + slack) {
            violations.add("I5: " + pair.chatId() + " is billed " + paid + " minutes, at least " + used + " ms, for "
                    + overlap + " ms together in " + together.size() + " stretches");
        }
        long proved = Math.min(overlap, provedMs(pair));
        if (paid * minuteMs + minuteMs / TAIL_PART < proved - slack) {
            violations.add("I6: " + pair.chatId() + " is billed " + paid + " minutes for " + proved + " ms together in "
                    + together.size() + " stretches");
        }
    }

    /** How long both were there in their session, as nodes have proved it: one that is too slow for that may not bill. */
    private long provedMs(Pair pair) throws SQLException {
        return Long.parseLong(texts("""
                WITH shown AS (
                    SELECT c.person, range_agg(tstzrange(c.opened, greatest(c.opened, least(clock(), presence_until(
                        c.closed, n.last_seen, n.last_seen < clock() - %d * interval '1 ms'))))) AS there
                    FROM connection c JOIN node n ON n.id = c.node AND n.epoch = c.epoch GROUP BY c.person)
                SELECT coalesce(sum(extract(epoch FROM upper(both_there) - lower(both_there)) * 1000), 0)::bigint
                FROM session s JOIN shown u ON u.person = s.user_id JOIN shown e ON e.person = s.expert_user_id,
                    unnest(u.there * e.there * tstzmultirange(
                        tstzrange(s.started_at, coalesce(s.ended_at, clock())))) AS both_there
                WHERE s.id = '%s'""".formatted(leaseMs, pair.chatId())).getFirst());
    }

    /** I11: every acknowledged message stands where the acknowledgement said. */
    private void messages(Truth truth, Pair pair, List<String> violations) throws SQLException {
        var stands = texts("SELECT seq || ' ' || sender || ' ' || client_message_id FROM message WHERE session_id = '"
                + pair.chatId() + "'");
        for (var each : truth.stored(pair.chatId())) {
            var message = each.seq() + " " + each.sender() + " " + each.clientMessageId();
            if (!stands.contains(message)) {
                violations.add("I11: " + pair.chatId() + " has lost " + message);
            }
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
