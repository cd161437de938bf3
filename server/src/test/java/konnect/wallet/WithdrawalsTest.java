package konnect.wallet;

import static konnect.ledger.Books.minute;
import static konnect.ledger.Books.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import konnect.ledger.Account;
import konnect.ledger.Books;
import konnect.ledger.LedgerProof;
import konnect.settings.PlatformConfigIn;
import konnect.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may be withdrawn by the platform's configuration. */
class WithdrawalsTest {
    private static final Caller ADMIN = new Caller("u_admin", Role.ADMIN, "Admin");
    private static final PayoutDetails DETAILS = new PayoutDetails("asha@okbank", null, null);
    private static final String EXPERT = "u_expert";
    private static final String USER = "u_user";

    private final Books books = new Books();
    private final Settings settings = new Settings(books.db);
    private final Wallets wallets = new Wallets(books.ledger, settings);
    private final Payouts payouts = new Payouts(books.db, books.ledger);
    private int sessions;

    @AfterEach
    void booksBalance() {
        try (books;
                settings) {
            assertThat(new LedgerProof(books.db, List.of()).prove().violations())
                    .isEmpty();
        }
    }

    @Test
    void wherePayoutDetailsAreRequiredNothingIsWithdrawnWithoutThem() {
        deposit(EXPERT, 100);
        configure("{\"payoutDetailsRequired\":true}");
        refused(Code.PAYOUT_DETAILS_MISSING, 10);
        assertThat(books.balance(EXPERT)).isEqualTo(Money.ofRupees(100));
        books.db.run(tx -> PayoutDetailsSql.put(tx.handle(), EXPERT, DETAILS));
        withdraw(10);
        assertThat(books.balance(EXPERT)).isEqualTo(Money.ofRupees(90));
        assertThatThrownBy(() -> books.db.run(tx -> OwnPayoutDetails.refuseWhileNeeded(tx, books.ledger, EXPERT)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(Code.CONFLICT));
    }

    @Test
    void onlyWhatWasEarnedIsWithdrawnWhereNothingElseMayBe() {
        deposit(EXPERT, 100);
        earn(50);
        configure("{\"withdrawals\":\"earnings\"}");
        refused(Code.INSUFFICIENT_BALANCE, 51);
        withdraw(20);
        withdraw(30);
        refused(Code.INSUFFICIENT_BALANCE, 1);
        assertThat(books.balance(EXPERT)).isEqualTo(Money.ofRupees(100));
    }

    @Test
    void spendingTakesOtherMoneyFirstAndEarningsThatWereSpentAreGone() {
        deposit(EXPERT, 30);
        earn(50);
        configure("{\"withdrawals\":\"earnings\"}");
        books.post(minute("s_own", 1, EXPERT, 20), minute("s_own", 2, EXPERT, 20));
        deposit(EXPERT, 100);
        refused(Code.INSUFFICIENT_BALANCE, 41);
        withdraw(40);
        refused(Code.INSUFFICIENT_BALANCE, 1);
    }

    @Test
    void aRejectedWithdrawalOfEarningsCanBeMadeAgain() {
        deposit(EXPERT, 100);
        earn(50);
        configure("{\"withdrawals\":\"earnings\"}");
        var first = withdraw(50).id();
        refused(Code.INSUFFICIENT_BALANCE, 1);
        books.db.run(tx -> payouts.reject(tx, first, "no such account", "u_admin"));
        refused(Code.INSUFFICIENT_BALANCE, 51);
        var second = withdraw(50).id();
        books.db.run(tx -> payouts.settle(tx, second, "UTR 1", "u_admin"));
        refused(Code.INSUFFICIENT_BALANCE, 1);
    }

    @Test
    void whatWasWithdrawnWhileAllCouldBeWasOtherMoneyFirst() {
        deposit(EXPERT, 100);
        earn(50);
        withdraw(120);
        configure("{\"withdrawals\":\"earnings\"}");
        deposit(EXPERT, 100);
        refused(Code.INSUFFICIENT_BALANCE, 31);
        withdraw(30);
    }

    @Test
    void ofThirtyWithdrawalsOfTheSameEarningsOneSucceeds() throws InterruptedException {
        deposit(EXPERT, 5_000);
        earn(100);
        configure("{\"withdrawals\":\"earnings\",\"payoutDetailsRequired\":true}");
        books.db.run(tx -> PayoutDetailsSql.put(tx.handle(), EXPERT, DETAILS));
        var outcomes = Books.atOnce(IntStream.range(0, 30)
                .<Callable<Object>>mapToObj(i -> () -> withdraw(100))
                .toList());
        assertThat(outcomes).filteredOn(Transaction.class::isInstance).hasSize(1);
        assertThat(books.balance(EXPERT)).isEqualTo(Money.ofRupees(5_000));
    }

    @Test
    void whatIsTriedAgainAfterADoubtfulCommitIsJudgedOnce() {
        earn(50);
        configure("{\"withdrawals\":\"earnings\"}");
        var id = Wallets.newWithdrawal();
        for (int attempt = 0; attempt < 2; attempt++) {
            books.db.run(tx -> wallets.withdraw(tx, id, EXPERT, Money.ofRupees(50)));
        }
        assertThat(books.balance(EXPERT)).isEqualTo(Money.ZERO);
        assertThat(books.count("SELECT count(*) FROM withdrawal")).isEqualTo(1);
    }

    private void configure(String change) {
        settings.change(ADMIN, Json.read(change.getBytes(StandardCharsets.UTF_8), PlatformConfigIn.class));
    }

    private void deposit(String userId, long rupees) {
        books.db.run(tx -> wallets.deposit(tx, Wallets.newDeposit(), userId, Money.ofRupees(rupees)));
    }

    private void earn(long rupees) {
        var session = "s_" + ++sessions;
        deposit(USER, rupees);
        books.post(minute(session, 1, USER, rupees));
        books.post(settle(session, Account.wallet(EXPERT), rupees));
    }

    private Transaction withdraw(long rupees) {
        return books.db.tx(tx -> wallets.withdraw(tx, Wallets.newWithdrawal(), EXPERT, Money.ofRupees(rupees)));
    }

    private void refused(Code code, long rupees) {
        assertThatThrownBy(() -> withdraw(rupees))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
