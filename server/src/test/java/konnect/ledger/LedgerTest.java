package konnect.ledger;

import static konnect.ledger.Books.deposit;
import static konnect.ledger.Books.minute;
import static konnect.ledger.Books.reversal;
import static konnect.ledger.Books.settle;
import static konnect.ledger.Books.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Books books = new Books();

    @AfterEach
    void booksBalance() {
        try (books) {
            assertThat(new LedgerProof(books.db, List.of()).prove().violations())
                    .isEmpty();
        }
    }

    @Test
    void aDepositOpensTheWalletAndFillsIt() {
        assertThat(books.balance("u_a")).isEqualTo(Money.ZERO);
        var posting = books.post(deposit("d1", "u_a", 500));
        assertThat(posting.allFresh()).isTrue();
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(500));
    }

    @Test
    void theSameKeyMovesTheMoneyOnce() {
        books.post(deposit("d1", "u_a", 500));
        assertThat(books.post(deposit("d1", "u_a", 500)).fresh()).containsExactly(false);
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(500));
    }

    @Test
    void aSingleTransferIsPostedAsAListOfOneIs() {
        assertThat(books.postOne(deposit("d1", "u_a", 500)).fresh()).containsExactly(true);
        assertThat(books.postOne(deposit("d1", "u_a", 500)).fresh()).containsExactly(false);
        assertThat(books.post(deposit("d1", "u_a", 500)).fresh()).containsExactly(false);
        refused(Code.IDEMPOTENCY_KEY_REUSED, () -> books.postOne(deposit("d1", "u_a", 501)));
        refused(Code.INSUFFICIENT_BALANCE, () -> books.postOne(withdrawal("w1", "u_a", 501)));
        assertThat(books.postOne(withdrawal("w2", "u_a", 200)).allFresh()).isTrue();
        assertThat(books.postOne(deposit("d2", "u_a", 5)).allFresh()).isTrue();
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(305));
    }

    @Test
    void aKeyWithAnotherContentIsRefused() {
        books.post(deposit("d1", "u_a", 500));
        refused(Code.IDEMPOTENCY_KEY_REUSED, () -> books.post(deposit("d1", "u_a", 501)));
        refused(Code.IDEMPOTENCY_KEY_REUSED, () -> books.post(deposit("d1", "u_b", 500)));
        refused(Code.IDEMPOTENCY_KEY_REUSED, () -> books.post(deposit("d2", "u_a", 5), deposit("d2", "u_a", 6)));
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(500));
        assertThat(books.balance("u_b")).isEqualTo(Money.ZERO);
    }

    @Test
    void nothingIsTakenFromAnEmptyOrUnknownWallet() {
        refused(Code.INSUFFICIENT_BALANCE, () -> books.post(withdrawal("w1", "u_new", 1)));
        books.post(deposit("d1", "u_a", 10));
        refused(Code.INSUFFICIENT_BALANCE, () -> books.post(withdrawal("w2", "u_a", 11)));
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(10));
    }

    @Test
    void aListIsPostedWholeOrNotAtAll() {
        books.post(deposit("d1", "u_a", 10));
        refused(
                Code.INSUFFICIENT_BALANCE,
                () -> books.post(minute("s_1", 1, "u_a", 6), minute("s_1", 2, "u_a", 6), deposit("d2", "u_b", 5)));
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(10));
        assertThat(books.balance("u_b")).isEqualTo(Money.ZERO);
    }

    @Test
    void aListWithRepeatedKeysPostsEachOnceAndSaysWhich() {
        books.post(deposit("d1", "u_a", 100));
        var posting = books.post(
                deposit("d1", "u_a", 100),
                minute("s_1", 1, "u_a", 10),
                minute("s_1", 1, "u_a", 10),
                minute("s_1", 2, "u_a", 10));
        assertThat(posting.fresh()).containsExactly(false, true, false, true);
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(80));
    }

    @Test
    void aSessionIsChargedReversedAndSettled() {
        books.post(deposit("d1", "u_a", 100));
        books.post(minute("s_1", 1, "u_a", 10), minute("s_1", 2, "u_a", 10), minute("s_1", 3, "u_a", 10));
        books.post(reversal("s_1", 3, "u_a", 10));
        assertThat(books.hold("s_1")).isEqualTo(Money.ofRupees(20));
        books.post(settle("s_1", Account.wallet("u_e"), 16), settle("s_1", Account.REVENUE, 4));
        assertThat(books.hold("s_1")).isEqualTo(Money.ZERO);
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(80));
        assertThat(books.balance("u_e")).isEqualTo(Money.ofRupees(16));
    }

    @Test
    void anExpertsDebtIsPaidByLaterSettlementsAndNeverBeyond() {
        var owed = new Transfer(
                "r1",
                Account.receivable("e_1"),
                Account.wallet("u_a"),
                Money.ofRupees(30),
                TransferKind.REFUND,
                "s_0",
                null,
                "u_admin");
        books.post(owed);
        assertThat(books.owed("e_1")).isEqualTo(Money.ofRupees(30));
        books.post(minute("s_1", 1, "u_a", 20), minute("s_2", 1, "u_a", 5));
        books.post(settle("s_1", Account.receivable("e_1"), 20));
        assertThat(books.owed("e_1")).isEqualTo(Money.ofRupees(10));
        books.post(deposit("d1", "u_a", 100), minute("s_3", 1, "u_a", 11));
        refused(Code.INSUFFICIENT_BALANCE, () -> books.post(settle("s_3", Account.receivable("e_1"), 11)));
    }

    @Test
    void ofThirtyWithdrawalsOfTheSameRupeesOneSucceeds() throws InterruptedException {
        books.post(deposit("d1", "u_a", 100));
        var outcomes = Books.atOnce(IntStream.range(0, 30)
                .<Callable<Object>>mapToObj(i -> () -> books.post(withdrawal("w" + i, "u_a", 60)))
                .toList());
        assertThat(outcomes).filteredOn(Posting.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Problem p && p.code() == Code.INSUFFICIENT_BALANCE)
                .hasSize(29);
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(40));
    }

    @Test
    void parallelDepositsToOneNewWalletAllArrive() throws InterruptedException {
        var outcomes = Books.atOnce(IntStream.range(0, 40)
                .<Callable<Object>>mapToObj(i -> () -> i % 4 < 2
                        ? books.post(deposit("d" + i / 2, "u_a", 5))
                        : books.postOne(deposit("d" + i / 2, "u_a", 5)))
                .toList());
        assertThat(outcomes).hasOnlyElementsOfType(Posting.class);
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(100));
    }

    /** A deadlock's victim would be run again, and so be seen in the number of attempts. */
    @Test
    void listsThatCrossEachOtherDoNotDeadlock() throws InterruptedException {
        var people = IntStream.range(0, 20).mapToObj(i -> "u_" + i).toList();
        books.post(people.stream().map(p -> deposit("d" + p, p, 1_000)).toArray(Transfer[]::new));
        var attempts = new AtomicInteger();
        var outcomes = Books.atOnce(IntStream.rangeClosed(1, 40)
                .<Callable<Object>>mapToObj(i -> () -> books.db.tx(tx -> {
                    attempts.incrementAndGet();
                    return books.ledger.post(tx, someMinutes(people, i));
                }))
                .toList());
        assertThat(outcomes).hasOnlyElementsOfType(Posting.class);
        assertThat(attempts).hasValue(40);
    }

    @Test
    void accountsAreLockedInTheOrderOfTheirIds() {
        books.post(deposit("d1", "u_1", 10), deposit("d2", "u_2", 10), deposit("d3", "u_3", 10));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = books.db.tx(tx -> {
                books.ledger.balances(tx, List.of("u_2"));
                var posting = threads.submit(() ->
                        books.post(withdrawal("w3", "u_3", 1), withdrawal("w1", "u_1", 1), withdrawal("w2", "u_2", 1)));
                awaitAWaiter();
                assertThat(isLocked("u_1")).isTrue();
                assertThat(isLocked("u_3")).isFalse();
                return posting;
            });
            assertThat(waiting).succeedsWithin(Duration.ofSeconds(4));
        }
        assertThat(books.balance("u_3")).isEqualTo(Money.ofRupees(9));
    }

    private void awaitAWaiter() {
        var deadline = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        while (books.count("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')")
                == 0) {
            assertThat(System.nanoTime()).as("somebody waits for a lock").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private boolean isLocked(String userId) {
        return books.count("SELECT count(*) FROM (SELECT FROM account WHERE id = 'wallet:" + userId
                        + "' FOR NO KEY UPDATE SKIP LOCKED) AS free")
                == 0;
    }

    private static List<Transfer> someMinutes(List<String> people, int minute) {
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(minute));
        return shuffled.stream()
                .limit(people.size() / 2)
                .map(person -> minute("s_" + person, minute, person, 1))
                .toList();
    }

    @Test
    void aTransferCannotBeChangedOrDeleted() {
        books.post(deposit("d1", "u_a", 500));
        for (var change : List.of(
                "UPDATE transfer SET amount = 1", "DELETE FROM transfer WHERE key = 'd1'", "TRUNCATE transfer")) {
            assertThatThrownBy(() -> books.execute(change))
                    .hasMessageMatching("(?s).*(insert only|permission denied).*");
        }
        assertThat(books.count("SELECT sum(amount)::bigint FROM transfer")).isEqualTo(50_000);
    }

    @Test
    void moneyMovesOnlyAlongTheWaysOfItsKind() {
        assertThatThrownBy(() -> new Transfer(
                        "k",
                        Account.GATEWAY,
                        Account.REVENUE,
                        Money.ofRupees(1),
                        TransferKind.DEPOSIT,
                        "r",
                        null,
                        "u_a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deposit("k", "u_a", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lockedBalancesTellOfNewPeopleToo() {
        books.post(deposit("d1", "u_a", 500));
        var balances = books.db.tx(tx -> books.ledger.balances(tx, List.of("u_new", "u_a")));
        assertThat(balances).containsEntry("u_a", Money.ofRupees(500)).containsEntry("u_new", Money.ZERO);
    }

    private static void refused(Code code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
