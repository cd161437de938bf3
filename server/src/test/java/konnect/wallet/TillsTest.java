package konnect.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import konnect.config.Payments;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Books;
import konnect.ledger.Entries;
import konnect.ledger.LedgerProof;
import konnect.payments.Delivery;
import konnect.payments.ProviderPeer;
import konnect.payments.Providers;
import konnect.settings.Settings;
import konnect.wallet.Transaction.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deposits by the sandbox's test cards, and through Stripe. */
class TillsTest {
    private final Books books = new Books();
    private final Settings settings = new Settings(books.db);
    private final ProviderPeer peer = new ProviderPeer();
    private final Transactions transactions = new Transactions(new Entries());

    /** Everything between a deposit and the books, with one provider. */
    private final class Shop implements AutoCloseable {
        final Providers providers;
        final Deposits deposits;
        final Webhooks webhooks;
        final Tills tills;

        Shop(Payments payments) {
            providers = new Providers(payments);
            deposits = new Deposits(books.db, new Wallets(books.ledger, settings), transactions, providers);
            webhooks = new Webhooks(books.db, deposits);
            tills = new Tills(books.db, deposits, webhooks, providers);
        }

        Transaction deposit(int rupees, @Nullable String card) {
            return tills.deposit("u_a", null, new DepositIn(Money.ofRupees(rupees), card));
        }

        void stripe(String kind, String id, String intent, long at) {
            var body = """
                    {"id":"%s","type":"%s","data":{"object":{"id":"%s","amount":5000,"currency":"inr"}}}""".formatted(id, kind, intent);
            var signature = "t=" + at + ",v1=0011,v1=" + ProviderPeer.signature(at + "." + body);
            var delivery = new Delivery(
                    name -> name.equals("Stripe-Signature") ? signature : null, body.getBytes(StandardCharsets.UTF_8));
            webhooks.take(providers.of(delivery), delivery);
        }

        @Override
        public void close() {
            tills.close();
        }
    }

    @AfterEach
    void booksBalance() {
        try (books;
                settings;
                peer) {
            assertThat(new LedgerProof(books.db, List.of()).prove().violations())
                    .isEmpty();
        }
    }

    private Shop sandbox() {
        return new Shop(new Payments("sandbox", null, null));
    }

    private Shop stripe() {
        return new Shop(new Payments("stripe", null, peer.keys()));
    }

    private Status status(Transaction transaction) {
        return books.db
                .read(handle -> transactions.one(handle, "u_a", transaction.id()))
                .status();
    }

    @Test
    void theTestCardsAreGoodRefusedToldTwiceOrNoneAtAll() {
        try (var shop = sandbox()) {
            assertThat(shop.deposit(10, "4111111111111111").status()).isEqualTo(Status.COMPLETED);
            assertThat(shop.deposit(20, "4000000000000002").status()).isEqualTo(Status.FAILED);
            assertThat(shop.deposit(30, "4000000000000010").status()).isEqualTo(Status.COMPLETED);
            assertThatThrownBy(() -> shop.deposit(40, "4242424242424242"))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo(Code.VALIDATION_FAILED));
            assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(40));
            assertThat(books.count("SELECT count(*) FROM payment_event")).isEqualTo(4);
        }
    }

    @Test
    void theSlowCardIsPaidAfterAWhile() {
        try (var shop = sandbox()) {
            var slow = shop.deposit(50, "4000000000000077");
            assertThat(slow.status()).isEqualTo(Status.PENDING);
            assertThat(books.balance("u_a")).isEqualTo(Money.ZERO);
            books.execute("UPDATE deposit SET created_at = created_at - interval '1 minute'");
            long deadline = System.nanoTime() + 10_000_000_000L;
            while (status(slow) != Status.COMPLETED && System.nanoTime() < deadline) {
                LockSupport.parkNanos(20_000_000);
            }
            assertThat(status(slow)).isEqualTo(Status.COMPLETED);
            assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(50));
        }
    }

    @Test
    void stripeIsAskedWhetherItHasTheMoney() {
        try (var shop = stripe()) {
            var deposit = shop.deposit(50, null);
            var checkout = Objects.requireNonNull(deposit.checkout());
            assertThat(checkout.clientSecret()).isEqualTo(checkout.orderId() + "_secret");
            var in = new ConfirmIn(deposit.id(), null, null, null);
            assertThat(shop.deposits.confirm("u_a", in, null).status()).isEqualTo(Status.PENDING);
            peer.setIntent(checkout.orderId(), "succeeded");
            for (int twice = 0; twice < 2; twice++) {
                assertThat(shop.deposits.confirm("u_a", in, null).status()).isEqualTo(Status.COMPLETED);
            }
            shop.stripe("payment_intent.succeeded", "evt_1", checkout.orderId(), seconds());
            assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(50));
        }
    }

    @Test
    void stripesEventsCountWhileTheyAreFreshAndOfTheRightAmount() {
        try (var shop = stripe()) {
            var deposit = shop.deposit(50, null);
            var order = Objects.requireNonNull(deposit.checkout()).orderId();
            for (long stale : List.of(seconds() - 400, seconds() + 400)) {
                assertThatThrownBy(() -> shop.stripe("payment_intent.succeeded", "evt_old", order, stale))
                        .isInstanceOfSatisfying(
                                Problem.class, p -> assertThat(p.code()).isEqualTo(Code.UNAUTHENTICATED));
            }
            shop.stripe("payment_intent.payment_failed", "evt_1", order, seconds());
            assertThat(status(deposit)).isEqualTo(Status.FAILED);
            var other = Objects.requireNonNull(shop.deposit(60, null).checkout());
            shop.stripe("payment_intent.succeeded", "evt_2", other.orderId(), seconds());
            assertThat(books.balance("u_a")).isEqualTo(Money.ZERO);
            shop.stripe("payment_intent.succeeded", "evt_3", order, seconds());
            assertThat(status(deposit)).isEqualTo(Status.COMPLETED);
            assertThat(books.balance("u_a")).isEqualTo(Money.ofRupees(50));
        }
    }

    @Test
    void whatNobodyPaysForADayHasFailedAndWhatWasNeverOrderedIsForgotten() {
        try (var shop = stripe()) {
            var deposit = shop.deposit(50, null);
            peer.setBroken(true);
            assertThatThrownBy(() -> shop.deposit(60, null)).isInstanceOf(Problem.class);
            books.db.run(Deposits::tidy);
            assertThat(status(deposit)).isEqualTo(Status.PENDING);
            books.execute("UPDATE deposit SET created_at = created_at - interval '25 hours'");
            books.db.run(Deposits::tidy);
            assertThat(status(deposit)).isEqualTo(Status.FAILED);
            assertThat(books.count("SELECT count(*) FROM deposit")).isEqualTo(1);
        }
    }

    @Test
    void theDatabaseItselfLetsNoStateGoBack() {
        try (var shop = sandbox()) {
            shop.deposit(10, "4111111111111111");
            assertThatThrownBy(() -> books.execute("UPDATE deposit SET state = 'failed', payment_id = NULL"))
                    .hasMessageContaining("cannot change in this way");
        }
    }

    private long seconds() {
        return books.db.clock() / 1000;
    }
}
