package konnect.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.meter.Split;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class RefundProperties {
    private static final Till TILL = new Till();

    @AfterContainer
    static void close() {
        TILL.close();
    }

    /** Whatever is asked for in whatever order, the user has what went through, the others the split of what is left. */
    @Property(tries = 40)
    void theBooksAreAlwaysThoseOfTheNewNet(
            @ForAll @IntRange(min = 1, max = 5) int minutes,
            @ForAll @IntRange(min = 1, max = 9) int rupees,
            @ForAll @IntRange(min = 0, max = 100) int fee,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 1_500) Integer> amounts,
            @ForAll @IntRange(min = 0, max = 5) int settledAfter) {
        var before = books();
        var id = TILL.ended(minutes, rupees, fee);
        var net = Money.ofRupees((long) minutes * rupees);
        for (int i = 0; i < amounts.size(); i++) {
            if (i == settledAfter) {
                TILL.settle(id);
            }
            var amount = new Money(amounts.get(i));
            boolean covered = amount.compareTo(net) <= 0;
            assertThat(tried(id, amount)).isEqualTo(covered);
            net = covered ? net.minus(amount) : net;
        }
        TILL.settle(id);
        var split = Split.of(net, fee);
        var after = books();
        assertThat(after.revenue().minus(before.revenue())).isEqualTo(split.fee());
        assertThat(after.expert().minus(before.expert())).isEqualTo(split.earning());
        assertThat(after.user().minus(before.user()))
                .isEqualTo(Money.ofRupees((long) minutes * rupees).minus(net));
        assertThat(TILL.violations()).isEmpty();
    }

    private record Three(Money user, Money expert, Money revenue) {}

    private static Three books() {
        return new Three(
                TILL.books.balance(Till.USER),
                TILL.books.balance(Till.EXPERT_USER).minus(TILL.books.owed(Till.EXPERT)),
                TILL.revenue());
    }

    private static boolean tried(String id, Money amount) {
        try {
            TILL.refund(TILL.order(id, amount));
            return true;
        } catch (Problem refusal) {
            assertThat(refusal.code()).isEqualTo(Code.REFUND_EXCEEDS_PAYMENT);
            return false;
        }
    }
}
