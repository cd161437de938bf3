package konnect.ledger;

import static konnect.ledger.Books.deposit;
import static konnect.ledger.Books.minute;
import static konnect.ledger.Books.settle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konnect.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofTest {
    private final Books books = new Books();

    @BeforeEach
    void aSettledSessionAndALiveOne() {
        books.post(deposit("d1", "u_a", 100));
        books.post(minute("s_1", 1, "u_a", 10), minute("s_1", 2, "u_a", 10), minute("s_2", 1, "u_a", 10));
        books.post(settle("s_1", Account.wallet("u_e"), 16), settle("s_1", Account.REVENUE, 4));
        books.execute("ALTER TABLE transfer DISABLE TRIGGER transfer_is_final");
        books.execute("GRANT UPDATE, DELETE ON transfer TO current_user");
    }

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void sumsEachKindOfAccountInRupees() {
        var proof = prove();
        assertThat(proof.violations()).isEmpty();
        assertThat(proof.balanced()).isTrue();
        assertThat(proof.total()).isEqualTo(Money.ZERO);
        assertThat(proof.byKind())
                .containsOnlyKeys("wallet", "hold", "receivable", "gateway", "payouts", "revenue", "adjustments")
                .containsEntry("wallet", Money.ofRupees(86))
                .containsEntry("hold", Money.ofRupees(10))
                .containsEntry("gateway", Money.ofRupees(-100))
                .containsEntry("revenue", Money.ofRupees(4));
    }

    @Test
    void findsABalanceThatIsNotTheSumOfItsTransfers() {
        books.execute("UPDATE account SET balance = balance + 1 WHERE id = 'wallet:u_a'");
        finds("wallet:u_a shows 70.01");
    }

    @Test
    void findsAnOverdrawnWallet() {
        books.execute("UPDATE transfer SET amount = 1000 WHERE key = 'd1'");
        finds("wallet:u_a is overdrawn: -20.00");
    }

    @Test
    void findsAMinuteThatIsKeptTwice() {
        books.post(new Transfer(
                "min:s_2:1:2",
                Account.wallet("u_a"),
                Account.hold("s_2"),
                Money.ofRupees(10),
                TransferKind.CHARGE,
                "s_2",
                1,
                "meter"));
        finds("session s_2: minute 1 is charged 2 times");
    }

    @Test
    void findsAMinuteReversedByAnotherAmount() {
        books.post(Books.reversal("s_2", 1, "u_a", 9));
        finds("session s_2: minute 1 is charged 0 times");
    }

    @Test
    void findsMoneyLeftInASettledHold() {
        books.execute("DELETE FROM transfer WHERE key = 'settle:s_1:revenue'");
        finds("hold:s_1 is settled: charged 20.00");
    }

    @Test
    void findsAnAccountThatDoesNotExist() {
        books.execute("DELETE FROM account WHERE id = 'hold:s_2'");
        finds("hold:s_2 has transfers and does not exist");
        books.execute("UPDATE transfer SET credit = 'petty' WHERE key = 'settle:s_1:revenue'");
        finds("petty has transfers and does not exist");
    }

    @Test
    void findsAChargeInTheWrongHold() {
        books.execute("UPDATE transfer SET reference = 's_9' WHERE reference = 's_2'");
        finds("session s_9: transfer min:s_2:1:1 goes to hold:s_2");
    }

    @Test
    void asksThePackagesAboveWithinTheSameSnapshot() {
        ProofCheck late = snapshot -> {
            books.post(deposit("d2", "u_a", 50));
            long seen = snapshot.createQuery("SELECT count(*) FROM transfer WHERE key = 'd2'")
                    .mapTo(long.class)
                    .one();
            return List.of("sees " + seen);
        };
        var proof = new LedgerProof(books.db, List.of(late)).prove();
        assertThat(proof.violations()).containsExactly("sees 0");
        assertThat(proof.balanced()).isFalse();
    }

    private void finds(String violation) {
        var proof = prove();
        assertThat(proof.balanced()).isFalse();
        assertThat(proof.violations()).anyMatch(found -> found.startsWith(violation));
    }

    private Proof prove() {
        return new LedgerProof(books.db, List.of()).prove();
    }
}
