package konnect.admin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import konnect.admin.PeakOut.Hour;
import konnect.config.Config;
import konnect.db.Db;
import konnect.kernel.Money;
import konnect.sessions.SessionDay;
import konnect.settings.Settings;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the platform did and does, counted from the tables whenever it is asked. */
@Singleton
public final class Metrics {
    static final int MAX_DAYS = 366;
    private static final int HOURS = 24;

    private final Db db;
    private final Settings settings;
    private final ZoneId zone;

    public Metrics(Db db, Settings settings, Config config) {
        this.db = db;
        this.settings = settings;
        this.zone = config.timeZone();
    }

    MetricsOut now() {
        var span = span(1);
        var config = settings.current();
        return db.read(handle -> {
            var now = MetricsSql.now(handle);
            var today = days(handle, span).getFirst();
            return new MetricsOut(
                    now.users(),
                    today.newUsers(),
                    now.experts(),
                    now.applications(),
                    now.online(),
                    config.maxConcurrentMentors(),
                    now.online() * config.maxSessionsPerMentor(),
                    now.active(),
                    now.queued(),
                    today.completed(),
                    today.minutes(),
                    today.gross(),
                    today.fees(),
                    now.wallets(),
                    now.payouts(),
                    now.payoutAmount());
        });
    }

    HistoryOut history(int days) {
        var span = span(days);
        return db.read(handle -> new HistoryOut(zone.getId(), days, days(handle, span), MetricsSql.top(handle, span)));
    }

    PeakOut peak(int days) {
        var span = span(days);
        return db.read(handle -> new PeakOut(
                zone.getId(),
                days,
                MetricsSql.peakSessions(handle, span),
                MetricsSql.peakExperts(handle, span),
                busiest(SessionDay.read(handle, span.zone(), span.from(), span.to())),
                hours(MetricsSql.hours(handle, span))));
    }

    RealtimeOut realtime() {
        return db.read(MetricsSql::realtime);
    }

    /** So many days, of which today is the last. */
    private Span span(int days) {
        long now = db.clock();
        var first = LocalDate.ofInstant(Instant.ofEpochMilli(now), zone).minusDays(days - 1L);
        return new Span(zone.getId(), first.atStartOfDay(zone).toInstant().toEpochMilli(), now + 1);
    }

    private List<HistoryOut.Day> days(Handle handle, Span span) {
        var people = MetricsSql.signUps(handle, span);
        var applications = MetricsSql.applications(handle, span);
        var sessions = byDate(SessionDay.read(handle, span.zone(), span.from(), span.to()), SessionDay::date);
        var money = byDate(
                RevenueSql.rows(handle, new Stretch("day", zone, span.from(), span.to())), RevenueOut.Row::start);
        var days = new ArrayList<HistoryOut.Day>();
        var last = LocalDate.ofInstant(Instant.ofEpochMilli(span.to() - 1), zone);
        var date = LocalDate.ofInstant(Instant.ofEpochMilli(span.from()), zone);
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            var name = date.toString();
            days.add(day(
                    people.getOrDefault(name, 0L),
                    applications.getOrDefault(name, 0L),
                    sessions.getOrDefault(name, SessionDay.empty(name)),
                    money.getOrDefault(name, nothing(name))));
        }
        return days;
    }

    private static HistoryOut.Day day(long people, long applications, SessionDay sessions, RevenueOut.Row money) {
        return new HistoryOut.Day(
                sessions.date(),
                people,
                applications,
                sessions.requested(),
                sessions.completed(),
                sessions.cancelled(),
                sessions.minutes(),
                money.gross(),
                money.fees(),
                money.expertEarnings(),
                money.refunds());
    }

    private static RevenueOut.Row nothing(String date) {
        return new RevenueOut.Row(date, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    private static <T> Map<String, T> byDate(List<T> rows, Function<T, String> date) {
        return rows.stream().collect(Collectors.toMap(date, Function.identity()));
    }

    private static PeakOut.@Nullable Day busiest(List<SessionDay> days) {
        return days.stream()
                .filter(day -> day.requested() > 0)
                .max(Comparator.comparingLong(SessionDay::requested))
                .map(day -> new PeakOut.Day(day.date(), day.requested()))
                .orElse(null);
    }

    private static List<Hour> hours(List<Hour> found) {
        var byHour = found.stream().collect(Collectors.toMap(Hour::hour, Function.identity()));
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> byHour.getOrDefault(hour, new Hour(hour, 0, 0)))
                .toList();
    }
}
