package konnect.sessions;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import konnect.config.Config;
import konnect.db.Clock;
import konnect.db.Db;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Earnings;
import konnect.sessions.ExpertStatsOut.Day;
import konnect.sessions.ExpertStatsOut.Sums;
import konnect.settings.PlatformTime;
import org.jdbi.v3.core.Handle;

/** What an expert's sessions have come to, counted in the platform's time zone. */
@Singleton
public final class ExpertStats {
    static final int DAYS = 30;
    /** How many sessions the response time is told from. */
    static final int RECENT = 50;

    private final Db db;
    private final Experts experts;
    private final PlatformTime time;

    public ExpertStats(Db db, Experts experts, Config config) {
        this.db = db;
        this.experts = experts;
        this.time = new PlatformTime(config.timeZone());
    }

    /** @throws Problem {@code NOT_FOUND} for who is no expert */
    ExpertStatsOut of(String userId) {
        return db.read(handle -> {
            var expert = experts.ofUser(handle, userId).orElseThrow(() -> Problem.notFound("Expert"));
            return of(handle, expert, time.day(Clock.read(handle)));
        });
    }

    private ExpertStatsOut of(Handle handle, Expert expert, LocalDate today) {
        var since = since(today);
        var earned = Earnings.since(handle, expert.userId(), since);
        var done = ExpertStatsSql.done(handle, expert.id(), since);
        var reputation = expert.reputation();
        return new ExpertStatsOut(
                time.zone().getId(),
                new Sums(earned.get(0), earned.get(1), earned.get(2), earned.get(3)),
                done.sessions(),
                done.minutes(),
                reputation.rating(),
                reputation.reviewCount(),
                ExpertStatsSql.response(handle, expert.id(), RECENT).orElse(null),
                days(handle, expert.userId(), today));
    }

    /** When today, this week and this month began, and the beginning of time. */
    private List<Long> since(LocalDate today) {
        return List.of(
                time.begin(today),
                time.begin(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                time.begin(today.withDayOfMonth(1)),
                0L);
    }

    private List<Day> days(Handle handle, String userId, LocalDate today) {
        var first = today.minusDays(DAYS - 1L);
        var earned = Earnings.byDay(handle, userId, time.begin(first), time.zone());
        return IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .map(day -> new Day(day.toString(), earned.getOrDefault(day, Money.ZERO)))
                .toList();
    }
}
