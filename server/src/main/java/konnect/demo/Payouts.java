package konnect.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import konnect.kernel.Money;
import konnect.meter.Split;
import konnect.sessions.PastSessions;
import konnect.sessions.PastSessions.Held;
import konnect.wallet.PastPayments.Decision;
import konnect.wallet.PastPayments.Withdrawal;

/** What experts of the past took out: most of what they had, once a week, paid by the administrator a day later. */
final class Payouts {
    private static final long HOUR_MS = 3_600_000;
    private static final int DAYS = 7;
    private static final long DAY_MS = 24 * HOUR_MS;
    private static final long WEEK_MS = DAYS * DAY_MS;
    private static final long ASKED_AT_MS = 10 * HOUR_MS;
    private static final long DECIDED_AFTER_MS = 26 * HOUR_MS;
    private static final Money LEAST = Money.ofRupees(500);
    private static final Money MOST = Money.ofRupees(10_000);
    private static final int PART_PERCENT = 80;
    private static final int TENS_OF_PAISE = 1_000;
    /** One in so many is refused by the bank. */
    private static final int REFUSED = 90;

    private final Seeded seeded;
    private final String adminId;
    private final long now;

    Payouts(Seeded seeded, String adminId, long now) {
        this.seeded = seeded;
        this.adminId = adminId;
        this.now = now;
    }

    /** The withdrawals of one expert, whose sessions are given in order. */
    List<Withdrawal> of(String userId, List<Held> sessions) {
        var withdrawals = new ArrayList<Withdrawal>();
        var balance = Money.ZERO;
        int next = 0;
        long at = firstMonday() + seeded.below(DAYS) * DAY_MS + seeded.between(ASKED_AT_MS, ASKED_AT_MS + HOUR_MS);
        for (; at < now; at += WEEK_MS) {
            while (next < sessions.size() && PastSessions.settledAt(sessions.get(next)) < at) {
                var held = sessions.get(next++);
                balance = balance.plus(
                        Split.of(held.net(), held.meter().terms().feePercent()).earning());
            }
            if (balance.compareTo(LEAST) >= 0) {
                var withdrawal = withdrawal(userId, part(balance), at);
                withdrawals.add(withdrawal);
                balance = balance.minus(left(withdrawal));
            }
        }
        return withdrawals;
    }

    private static Money part(Money balance) {
        long paise = balance.percent(PART_PERCENT).paise() / TENS_OF_PAISE * TENS_OF_PAISE;
        return paise > MOST.paise() ? MOST : new Money(paise);
    }

    private Withdrawal withdrawal(String userId, Money amount, long at) {
        var id = seeded.id("wd", at);
        long decidedAt = at + DECIDED_AFTER_MS + seeded.below((int) HOUR_MS);
        if (decidedAt > now) {
            return new Withdrawal(id, userId, amount, at, null);
        }
        var bank = String.format(Locale.ROOT, "UTR%012d", seeded.between(1, 999_999_999_999L));
        return new Withdrawal(
                id, userId, amount, at, new Decision(adminId, seeded.oneIn(REFUSED) ? null : bank, decidedAt));
    }

    /** What a refused one took from the wallet is back. */
    private static Money left(Withdrawal withdrawal) {
        var decision = withdrawal.decision();
        return decision != null && decision.bankReference() == null ? Money.ZERO : withdrawal.amount();
    }

    private long firstMonday() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(now), Hours.ZONE)
                .minusDays(Hours.DAYS)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(Hours.ZONE)
                .toInstant()
                .toEpochMilli();
    }
}
