package konnect.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import konnect.audit.Audit;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.ledger.Books;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundsTest {
    private final Till till = new Till();

    @AfterEach
    void booksBalance() {
        try (till) {
            assertThat(till.violations()).isEmpty();
        }
    }

    @Test
    void beforeTheSettlementARefundComesFromTheHoldAndTheRestIsSettled() {
        var id = till.ended(3, 10, 20);
        assertThat(till.refund(till.order(id, Money.ofRupees(10)))).isEqualTo(Money.ofRupees(10));
        till.settle(id);
        assertThat(till.books.balance(Till.USER)).isEqualTo(Money.ofRupees(10));
        assertThat(till.books.balance(Till.EXPERT_USER)).isEqualTo(Money.ofRupees(16));
        assertThat(till.revenue()).isEqualTo(Money.ofRupees(4));
    }

    @Test
    void afterTheSettlementTheBooksComeToTheSplitOfTheNewNet() {
        var id = till.ended(1, 7, 33);
        till.settle(id);
        assertThat(till.revenue()).isEqualTo(new Money(231));
        till.refund(till.order(id, new Money(301)));
        assertThat(till.revenue()).isEqualTo(new Money(131));
        assertThat(till.books.balance(Till.EXPERT_USER)).isEqualTo(new Money(268));
        assertThat(till.books.balance(Till.USER)).isEqualTo(new Money(301));
    }

    @Test
    void whatTheExpertHasSpentIsOwedAndPaidByTheNextSessionFirst() {
        var id = till.ended(10, 10, 20);
        till.settle(id);
        till.withdraw("wd_1", 70);
        till.refund(till.whole(id));
        assertThat(till.books.balance(Till.USER)).isEqualTo(Money.ofRupees(100));
        assertThat(till.books.balance(Till.EXPERT_USER)).isEqualTo(Money.ZERO);
        assertThat(till.books.owed(Till.EXPERT)).isEqualTo(Money.ofRupees(70));
        assertThat(till.revenue()).isEqualTo(Money.ZERO);
        var first = till.ended(5, 10, 20);
        var second = till.ended(10, 10, 20);
        till.settle(first, second);
        assertThat(till.books.owed(Till.EXPERT)).isEqualTo(Money.ZERO);
        assertThat(till.books.balance(Till.EXPERT_USER)).isEqualTo(Money.ofRupees(50));
    }

    @Test
    void neverMoreThanWasPaidGoesBack() {
        var id = till.ended(2, 10, 20);
        till.settle(id);
        refused(till.order(id, new Money(2001)));
        till.refund(till.order(id, new Money(1999)));
        refused(till.order(id, new Money(2)));
        assertThat(till.refund(till.whole(id))).isEqualTo(new Money(1));
        refused(till.whole(id));
        assertThat(till.books.balance(Till.USER)).isEqualTo(Money.ofRupees(20));
    }

    @Test
    void oneOrderTriedAgainRefundsOnce() {
        var id = till.ended(2, 10, 20);
        till.settle(id);
        var order = till.order(id, Money.ofRupees(5));
        till.refund(order);
        till.refund(order);
        assertThat(till.books.balance(Till.USER)).isEqualTo(Money.ofRupees(5));
    }

    @Test
    void ofTwentyFiveWholeRefundsAtOnceOneSucceeds() throws InterruptedException {
        var id = till.ended(2, 10, 20);
        till.settle(id);
        var outcomes = Books.atOnce(Collections.nCopies(25, (Callable<Object>) () -> {
            var order = till.whole(id);
            return Till.patiently(() -> till.refund(order));
        }));
        assertThat(outcomes).filteredOn(Money.class::isInstance).containsExactly(Money.ofRupees(20));
        assertThat(outcomes)
                .filteredOn(Problem.class::isInstance)
                .hasSize(24)
                .allSatisfy(each -> assertThat(((Problem) each).code()).isEqualTo(Code.REFUND_EXCEEDS_PAYMENT));
        assertThat(till.books.balance(Till.USER)).isEqualTo(Money.ofRupees(20));
    }

    @Test
    void refundsAndTheSettlementAtOnceStillBalance() throws InterruptedException {
        var id = till.ended(10, 10, 20);
        List<Callable<Object>> work = new ArrayList<>(Collections.nCopies(20, (Callable<Object>) () -> {
            var order = till.order(id, Money.ofRupees(4));
            return Till.patiently(() -> till.refund(order));
        }));
        work.add(() -> Till.patiently(() -> {
            till.settle(id);
            return true;
        }));
        assertThat(Books.atOnce(work)).noneMatch(Throwable.class::isInstance);
        till.settle(id);
        assertThat(till.books.balance(Till.USER)).isEqualTo(Money.ofRupees(80));
        assertThat(till.books.balance(Till.EXPERT_USER)).isEqualTo(Money.ofRupees(16));
        assertThat(till.revenue()).isEqualTo(Money.ofRupees(4));
    }

    @Test
    void aSessionThatIsNotOverIsNotRefunded() {
        var id = till.ended(1, 10, 20);
        till.books.execute("UPDATE session SET state = 'running', ended_at = NULL WHERE id = '" + id + "'");
        assertThatThrownBy(() -> till.refund(till.whole(id)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(Code.ILLEGAL_TRANSITION));
        assertThatThrownBy(() -> till.refund(till.whole("s_none")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(Code.NOT_FOUND));
    }

    @Test
    void theAuditLogTellsWhoAndWhy() {
        var id = till.ended(1, 10, 20);
        till.refund(till.whole(id));
        var log = till.books.db.read(handle -> Audit.page(handle, new Paging(1, 10)));
        assertThat(log.items()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(Till.ADMIN);
            assertThat(entry.object()).isEqualTo(id);
            assertThat(String.valueOf(entry.after())).contains("asked for");
        });
    }

    private void refused(Refunds.Order order) {
        assertThatThrownBy(() -> till.refund(order))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.code()).isEqualTo(Code.REFUND_EXCEEDS_PAYMENT));
    }
}
