package konnect.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import konnect.db.Once.Request;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.ledger.Books;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceTest {
    record Answer(int number) {}

    private final Books books = new Books();
    private final AtomicInteger effects = new AtomicInteger();

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void fiveCopiesAtOnceHaveOneEffectAndOneAnswer() throws InterruptedException {
        var outcomes =
                Books.atOnce(Collections.<Callable<Object>>nCopies(5, () -> run(request("u_a", "key", "pay", 5))));
        assertThat(outcomes).containsOnly(new Answer(1));
        assertThat(effects).hasValue(1);
    }

    @Test
    void anotherBodyOrOperationUnderTheSameKeyIsRefused() {
        run(request("u_a", "key", "pay", 5));
        refused(Code.IDEMPOTENCY_KEY_REUSED, () -> run(request("u_a", "key", "pay", 6)));
        refused(Code.IDEMPOTENCY_KEY_REUSED, () -> run(request("u_a", "key", "withdraw", 5)));
        assertThat(effects).hasValue(1);
    }

    @Test
    void anotherPersonsKeyIsAnotherKey() {
        run(request("u_a", "key", "pay", 5));
        assertThat(run(request("u_b", "key", "pay", 5))).isEqualTo(new Answer(2));
    }

    @Test
    void aRefusalIsNotKept() {
        var request = request("u_a", "key", "pay", 5);
        refused(
                Code.CONFLICT,
                () -> books.db.tx(tx -> Once.answer(tx, request, Answer.class, () -> {
                    throw new Problem(Code.CONFLICT, "not now");
                })));
        assertThat(run(request)).isEqualTo(new Answer(1));
    }

    @Test
    void withoutAKeyEachRequestHasItsEffect() {
        assertThat(Request.of("u_a", null, "pay", 5)).isNull();
        books.db.run(tx -> Once.answer(tx, null, Answer.class, this::effect));
        books.db.run(tx -> Once.answer(tx, null, Answer.class, this::effect));
        assertThat(effects).hasValue(2);
    }

    @Test
    void aMalformedKeyIsRefused() {
        for (var key : new String[] {"", " ", "a b", "é", "x".repeat(129)}) {
            refused(Code.VALIDATION_FAILED, () -> request("u_a", key, "pay", 5));
        }
        assertThat(request("u_a", "x".repeat(128), "pay", 5).key()).hasSize(128);
    }

    @Test
    void answersAreForgottenAfterTheirTimeOnly() {
        run(request("u_a", "old", "pay", 5));
        run(request("u_a", "young", "pay", 5));
        books.execute("UPDATE answer SET at = at - interval '49 hours' WHERE key = 'old'");
        books.execute("UPDATE answer SET at = at - interval '47 hours' WHERE key = 'young'");
        assertThat(books.db.tx(Once::forgetOld)).isEqualTo(1);
        assertThat(run(request("u_a", "young", "pay", 5))).isEqualTo(new Answer(2));
        assertThat(effects).hasValue(2);
    }

    private static Request request(String person, String key, String operation, int body) {
        return Objects.requireNonNull(Request.of(person, key, operation, body));
    }

    private Answer run(Request request) {
        return books.db.tx(tx -> Once.answer(tx, request, Answer.class, this::effect));
    }

    private Answer effect() {
        return new Answer(effects.incrementAndGet());
    }

    private static void refused(Code code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
