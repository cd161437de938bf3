package konnect.wallet;

import static konnect.ledger.Books.minute;
import static konnect.ledger.Books.reversal;
import static konnect.ledger.Books.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Money;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.ledger.Account;
import konnect.ledger.Books;
import konnect.ledger.Entries;
import konnect.ledger.Entry;
import konnect.ledger.LedgerProof;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.settings.Settings;
import konnect.wallet.Transaction.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WalletsTest {
    private static final String ALL = "";

    private final Books books = new Books();
    private final Settings settings = new Settings(books.db);
    private final Wallets wallets = new Wallets(books.ledger, settings);
    private final Transactions transactions = new Transactions(new Entries());

    @AfterEach
    void booksBalance() {
        try (books;
                settings) {
            assertThat(new LedgerProof(books.db, List.of()).prove().violations())
                    .isEmpty();
        }
    }

    @Test
    void aNewPersonHasAnEmptyWallet() {
        var wallet = books.db.read(handle -> wallets.wallet(handle, "u_a"));
        assertThat(Json.write(wallet))
                .isEqualTo("{\"id\":\"w_u_a\",\"userId\":\"u_a\",\"balance\":0,\"currency\":\"INR\"}");
    }

    @Test
    void whatIsTriedAgainAfterADoubtfulCommitMovesMoneyOnce() {
        var deposit = Wallets.newDeposit();
        var withdrawal = Wallets.newWithdrawal();
        for (int attempt = 0; attempt < 2; attempt++) {
            books.db.run(tx -> wallets.deposit(tx, deposit, "u_a", Money.ofRupees(500)));
        }
        for (int attempt = 0; attempt < 2; attempt++) {
            books.db.run(tx -> wallets.withdraw(tx, withdrawal, "u_a", Money.ofRupees(200)));
        }
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(300));
    }

    @Test
    void aDepositCompletesAtOnce() {
        var deposit = deposit("u_a", 500);
        assertThat(deposit.status()).isEqualTo(Status.COMPLETED);
        assertThat(deposit.type()).isEqualTo(Entry.Type.DEPOSIT);
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(500));
        assertThat(one("u_a", deposit.id())).isEqualTo(deposit);
        assertThat(list("u_a", ALL)).containsExactly(deposit);
    }

    @Test
    void anAnswerSurvivesItsJson() {
        var deposit = deposit("u_a", 500);
        assertThat(Json.read(Json.write(deposit).getBytes(StandardCharsets.UTF_8), Transaction.class))
                .isEqualTo(deposit);
    }

    @Test
    void aWithdrawalLeavesTheBalanceAtOnceAndIsPending() {
        deposit("u_a", 500);
        var withdrawal = withdraw("u_a", 200);
        assertThat(withdrawal.status()).isEqualTo(Status.PENDING);
        assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(300));
        assertThat(one("u_a", withdrawal.id())).isEqualTo(withdrawal);
        assertThat(list("u_a", "withdraw")).containsExactly(withdrawal);
        assertThatThrownBy(() -> withdraw("u_a", 301))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(Code.INSUFFICIENT_BALANCE));
        assertThat(books.count("SELECT count(*) FROM withdrawal")).isEqualTo(1);
    }

    @Test
    void ofThirtyWithdrawalsOfTheSameRupeesOneSucceeds() throws InterruptedException {
        deposit("u_a", 100);
        var outcomes = Books.atOnce(IntStream.range(0, 30)
                .<Callable<Object>>mapToObj(i -> () -> withdraw("u_a", 100))
                .toList());
        assertThat(outcomes).filteredOn(Transaction.class::isInstance).hasSize(1);
        assertThat(books.balance("u_a")).isEqualTo(Money.ZERO);
        assertThat(books.count("SELECT count(*) FROM withdrawal")).isEqualTo(1);
    }

    @Test
    void aSessionIsOnePaymentAndOneEarningWithTheMinutesKept() {
        deposit("u_a", 100);
        books.post(minute("s_1", 1, "u_a", 10));
        books.post(minute("s_1", 2, "u_a", 10), minute("s_1", 3, "u_a", 10));
        books.post(reversal("s_1", 3, "u_a", 10));
        books.post(settle("s_1", Account.wallet("u_e"), 16), settle("s_1", Account.REVENUE, 4));
        var payment = list("u_a", "payment");
        assertThat(payment).singleElement().satisfies(shown -> {
            assertThat(shown.amount()).isEqualTo(Money.ofRupees(20));
            assertThat(shown.referenceId()).isEqualTo("s_1");
        });
        assertThat(list("u_a", ALL)).hasSize(2);
        var earning = list("u_e", ALL).getFirst();
        assertThat(earning.type()).isEqualTo(Entry.Type.EARNING);
        assertThat(earning.amount()).isEqualTo(Money.ofRupees(16));
        assertThat(minutes(one("u_a", payment.getFirst().id()))).containsExactly(1, 2);
        assertThat(minutes(one("u_e", earning.id()))).containsExactly(1, 2);
    }

    @Test
    void aFirstMinuteThatWasReversedAndChargedAgainIsOnePayment() {
        deposit("u_a", 100);
        books.post(minute("s_1", 1, "u_a", 10));
        books.post(reversal("s_1", 1, "u_a", 10));
        assertThat(list("u_a", "payment")).isEmpty();
        books.post(new Transfer(
                "min:s_1:1:2",
                Account.wallet("u_a"),
                Account.hold("s_1"),
                Money.ofRupees(10),
                TransferKind.CHARGE,
                "s_1",
                1,
                "meter"));
        assertThat(list("u_a", "payment"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.amount()).isEqualTo(Money.ofRupees(10)));
    }

    @Test
    void aRefundFromSeveralAccountsIsOneTransaction() {
        deposit("u_a", 100);
        books.post(minute("s_1", 1, "u_a", 10));
        books.post(settle("s_1", Account.wallet("u_e"), 8), settle("s_1", Account.REVENUE, 2));
        books.post(refund("r1", Account.wallet("u_e"), 8), refund("r2", Account.REVENUE, 2));
        var refund = list("u_a", "refund");
        assertThat(refund)
                .singleElement()
                .satisfies(shown -> assertThat(shown.amount()).isEqualTo(Money.ofRupees(10)));
        assertThat(one("u_a", refund.getFirst().id())).isEqualTo(refund.getFirst());
        assertThat(list("u_a", "payment").getFirst().amount()).isEqualTo(Money.ofRupees(10));
        assertThat(list("u_e", "adjustment"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.direction()).isEqualTo("debit"));
    }

    @Test
    void theListIsPagedNewestFirstAndFilteredByTime() {
        var made = IntStream.rangeClosed(1, 5).mapToObj(i -> deposit("u_a", i)).toList();
        deposit("u_b", 9);
        var page = books.db.read(
                handle -> transactions.page(handle, "u_a", new Entries.Filter(null, null, null), new Paging(2, 2)));
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.items()).containsExactly(made.get(2), made.get(1));
        assertThat(list("u_a", "", "2020-01-01", "2020-12-31")).isEmpty();
        assertThat(list("u_a", "", made.getFirst().createdAt(), "")).hasSize(5);
        assertThat(list("u_a", "", "", made.getFirst().createdAt())).isEmpty();
    }

    @Test
    void somebodyElsesTransactionIsNotFound() {
        var deposit = deposit("u_a", 5);
        books.post(minute("s_1", 1, "u_a", 5));
        var payment = list("u_a", "payment").getFirst();
        for (var id : List.of(deposit.id(), payment.id(), "t_999999", "t_x", "nothing", "t_1")) {
            assertThatThrownBy(() -> one("u_b", id))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo(Code.NOT_FOUND));
        }
    }

    private static Transfer refund(String key, Account from, long rupees) {
        return new Transfer(
                key, from, Account.wallet("u_a"), Money.ofRupees(rupees), TransferKind.REFUND, "s_1", null, "u_admin");
    }

    private static List<Integer> minutes(Transaction transaction) {
        var lines = transaction.lines();
        assertThat(lines).isNotNull();
        return Objects.requireNonNull(lines).stream()
                .map(Transaction.Line::minute)
                .toList();
    }

    private Transaction deposit(String userId, long rupees) {
        return books.db.tx(tx -> wallets.deposit(tx, Wallets.newDeposit(), userId, Money.ofRupees(rupees)));
    }

    private Transaction withdraw(String userId, long rupees) {
        return books.db.tx(tx -> wallets.withdraw(tx, Wallets.newWithdrawal(), userId, Money.ofRupees(rupees)));
    }

    private Transaction one(String userId, String id) {
        return books.db.read(handle -> transactions.one(handle, userId, id));
    }

    private List<Transaction> list(String userId, String type) {
        return list(userId, type, "", "");
    }

    private List<Transaction> list(String userId, String type, String from, String to) {
        var filter = Filters.of(type, from, to);
        return books.db
                .read(handle -> transactions.page(handle, userId, filter, new Paging(1, 100)))
                .items();
    }
}
