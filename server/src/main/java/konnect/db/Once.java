package konnect.db;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Idempotency keys of clients: the first answer to a request is stored in the transaction of its effect and repeated to
 * every later copy of the request. A copy that comes during the first waits for it; a refusal is not an effect and
 * stores nothing.
 */
public final class Once {
    public static final String HEADER = "Idempotency-Key";
    public static final Duration KEPT = Duration.ofDays(2);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private static final String CLAIM = """
            INSERT INTO answer (scope, key, request) VALUES (:scope, :key, :request) ON CONFLICT DO NOTHING
            """;

    private static final String STORE = "UPDATE answer SET answer = :answer WHERE scope = :scope AND key = :key";

    private static final String STORED = "SELECT request, answer FROM answer WHERE scope = :scope AND key = :key";

    private static final String FORGET = "DELETE FROM answer WHERE at < clock() - :ms * interval '1 millisecond'";

    private static final List<String> FORGET_PERSON = List.of(
            "DELETE FROM answer WHERE scope = :person",
            "UPDATE answer SET answer = NULL WHERE strpos(answer, :person) > 0");

    private Once() {}

    /**
     * A request that must take effect once.
     *
     * @param scope whose key it is: the person
     * @param fingerprint what is asked for, whole; stored as its hash
     */
    public record Request(String scope, String key, String fingerprint) {
        /**
         * Reads the header of a request; null when there is none.
         *
         * @param operation what is asked for; the same key for another operation is another request
         * @throws Problem {@code VALIDATION_FAILED} for a key that is empty, too long or not plain text
         */
        public static @Nullable Request of(String scope, @Nullable String header, String operation, Object body) {
            if (header == null) {
                return null;
            }
            if (!KEY.matcher(header).matches()) {
                throw Problem.invalid(HEADER, "must be 1 to 128 printable characters without spaces");
            }
            return new Request(scope, header, operation + ' ' + Json.write(body));
        }

        private String digest() {
            return Sha256.hex(fingerprint);
        }
    }

    private record Stored(String request, @Nullable String answer) {}

    /**
     * Runs the effect, or repeats the answer that it gave to the first copy of this request.
     *
     * @param request null to run the effect whatever happened before
     * @throws Problem {@code IDEMPOTENCY_KEY_REUSED} when the key came with another request before; {@code NOT_FOUND}
     *     when the account that the answer was about has been deleted since
     */
    public static <T> T answer(Tx tx, @Nullable Request request, Class<T> type, Supplier<T> effect) {
        if (request == null) {
            return effect.get();
        }
        int claimed = tx.handle()
                .createUpdate(CLAIM)
                .bind("scope", request.scope())
                .bind("key", request.key())
                .bind("request", request.digest())
                .execute();
        return claimed == 1 ? first(tx, request, effect) : again(tx, request, type);
    }

    /** Forgets answers that are older than {@link #KEPT}; answers how many. */
    public static int forgetOld(Tx tx) {
        return tx.handle().createUpdate(FORGET).bind("ms", KEPT.toMillis()).execute();
    }

    /** Forgets every answer to a person, and what others were answered about them: that it was done stays. */
    public static void forget(Tx tx, String personId) {
        for (var sql : FORGET_PERSON) {
            tx.handle().createUpdate(sql).bind("person", personId).execute();
        }
    }

    private static <T> T first(Tx tx, Request request, Supplier<T> effect) {
        T answer = effect.get();
        tx.handle()
                .createUpdate(STORE)
                .bind("scope", request.scope())
                .bind("key", request.key())
                .bind("answer", Json.write(answer))
                .execute();
        return answer;
    }

    private static <T> T again(Tx tx, Request request, Class<T> type) {
        var stored = tx.handle()
                .createQuery(STORED)
                .bind("scope", request.scope())
                .bind("key", request.key())
                .map((row, context) -> new Stored(row.getString("request"), row.getString("answer")))
                .one();
        if (!stored.request().equals(request.digest())) {
            throw new Problem(Code.IDEMPOTENCY_KEY_REUSED, "This key came with another request before");
        }
        if (stored.answer() == null) {
            throw new Problem(Code.NOT_FOUND, "This was done, and its answer has gone with the account it was about");
        }
        return Json.read(stored.answer().getBytes(StandardCharsets.UTF_8), type);
    }
}
