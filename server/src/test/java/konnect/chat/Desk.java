package konnect.chat;

import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import konnect.chat.MessagesSql.Draft;
import konnect.kernel.Ids;
import konnect.ledger.Books;
import konnect.realtime.Workers;

/** Scribes over a database of their own, with sessions to write in. */
final class Desk implements AutoCloseable {
    final Books books = new Books();
    private final Vertx vertx = Vertx.vertx();

    Scribe scribe() {
        return new Scribe(messages(), new Workers(vertx));
    }

    Messages messages() {
        return new Messages(books.db, books.pools.messages());
    }

    /** A session in a state; its user is {@code u_<id>}, its expert {@code x_<id>}. */
    String session(String id, String state) {
        var over = state.equals("ended");
        books.execute("""
                INSERT INTO session (id, start_key, user_id, expert_id, expert_user_id, type, price, fee_percent, state,
                    meter, paid, last_activity, created_at, started_at, ended_at)
                VALUES ('%1$s', 'key:%1$s', 'u_%1$s', 'e_%1$s', 'x_%1$s', 'chat', 1000, 20, '%2$s', '{}', 1,
                    clock() - interval '1 minute', clock(), clock(), %3$s)""".formatted(id, state, over ? "clock()" : "NULL"));
        return id;
    }

    static Draft draft(String session, String sender, String body, String clientId) {
        return new Draft(session, Ids.next("m"), sender, body, clientId, null);
    }

    static Draft byUser(String session, String body) {
        return draft(session, "u_" + session, body, body);
    }

    static CompletableFuture<Outcome.Stored> write(Scribe scribe, Draft draft) {
        return scribe.write(draft).toCompletableFuture();
    }

    @Override
    public void close() {
        books.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
