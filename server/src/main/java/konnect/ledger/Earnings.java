package konnect.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;

/** What a person's sessions as an expert have brought, less what was given back of them later. */
public final class Earnings {
    private Earnings() {}

    /**
     * The sum since each of these moments, in their order.
     *
     * @param from milliseconds since 1970
     */
    public static List<Money> since(Handle handle, String userId, List<Long> from) {
        return EarningsSql.since(handle, userId, from);
    }

    /**
     * What is left of them in the wallet: earnings less what was given back, less those withdrawals of them, less what was
     * spent beyond the other money that was there. Whatever is spent takes other money first: deposits, refunds and
     * adjustments. Withdrawals that came back are as if they had never been.
     *
     * @param ofEarnings withdrawals that took earnings, by reference; all others are spent like anything else
     * @return zero at least, the balance at most
     */
    public static Money left(Handle handle, String userId, Collection<String> ofEarnings) {
        var left = EarningsSql.left(handle, userId, ofEarnings);
        return left.isPositive() ? left : Money.ZERO;
    }

    /**
     * The sum of each day on which there was any.
     *
     * @param from milliseconds since 1970
     */
    public static Map<LocalDate, Money> byDay(Handle handle, String userId, long from, ZoneId zone) {
        return EarningsSql.byDay(handle, userId, from, zone);
    }
}
