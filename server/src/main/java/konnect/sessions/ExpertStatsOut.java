package konnect.sessions;

import java.util.List;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an expert is doing.
 *
 * @param timeZone in which days, weeks (from Monday) and months begin
 * @param responseSeconds from a session's start to the expert's first word: the median of the last sessions; absent
 *     before the first
 * @param days the last thirty, the oldest first
 */
public record ExpertStatsOut(
        String timeZone,
        Sums earnings,
        Counts sessions,
        long minutes,
        @Nullable Double rating,
        int reviewCount,
        @Nullable Long responseSeconds,
        List<Day> days) {
    /** Settled earnings, net of the platform's fee and of refunds. */
    public record Sums(Money today, Money week, Money month, Money total) {}

    /** Completed sessions. */
    public record Counts(long today, long week, long month, long total) {}

    /** What one day brought; {@code date} as {@code 2026-01-31}. */
    public record Day(String date, Money earned) {}
}
