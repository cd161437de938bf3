package konnect.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import konnect.chat.PastMessages.Said;
import konnect.demo.Company.Expert;
import konnect.demo.Company.User;
import konnect.demo.Opinions.Opinion;
import konnect.kernel.Money;
import konnect.ledger.PastTransfer;
import konnect.meter.Terms;
import konnect.sessions.PastSessions;
import konnect.sessions.PastSessions.Held;
import konnect.wallet.PastPayments.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Three months of sessions and money, thought out in memory before anything is written. */
final class Story {
    private static final long SEED = 20_260_115;
    private static final long PAUSE_MS = 6 * 60_000L;
    /** What has begun less than this ago might not be over yet. */
    private static final long OVER_MS = 2 * 3_600_000L;

    private static final long DAY_MS = 24 * 3_600_000L;
    private static final double OWN_FIELD = 6;
    private static final double OF_THE_SIGN_IN = 2;
    private static final Money IN_HAND = Money.ofRupees(600);

    private final long now;
    private final Terms terms;
    private final Seeded seeded = new Seeded(SEED);
    private final Company company;
    private final Plot plot = new Plot(seeded);
    private final Purses purses = new Purses(seeded);
    private final Talks talks = new Talks(seeded);
    private final Opinions opinions = new Opinions(seeded);
    private final Map<String, Long> busyUntil = new HashMap<>();
    private final List<Held> sessions = new ArrayList<>();
    private final List<Said> messages = new ArrayList<>();
    private final List<Opinion> reviews = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final int[] orders;

    /** @param terms those of every session but for its price and cap */
    Story(long now, Terms terms) {
        this.now = now;
        this.terms = terms;
        company = new Company(seeded, now);
        orders = new int[company.experts().size()];
        Hours.starts(seeded, now).stream()
                .filter(start -> start < now - OVER_MS)
                .forEach(this::meet);
        payOut();
        company.users().stream()
                .filter(user -> user.mentee().part() == Part.SIGN_IN
                        && purses.balance(user.id()).compareTo(IN_HAND) < 0)
                .forEach(user -> purses.recharge(user.id(), IN_HAND, now - OVER_MS / 2));
    }

    Company company() {
        return company;
    }

    List<Held> sessions() {
        return sessions;
    }

    List<Said> messages() {
        return messages;
    }

    List<Opinion> reviews() {
        return reviews;
    }

    List<Withdrawal> withdrawals() {
        return withdrawals;
    }

    int[] orders() {
        return orders.clone();
    }

    /** Every movement of money, in no order. */
    List<PastTransfer> transfers() {
        var transfers = new ArrayList<PastTransfer>();
        purses.deposits().forEach(deposit -> transfers.add(deposit.transfer()));
        sessions.forEach(held -> transfers.addAll(PastSessions.transfers(held)));
        withdrawals.forEach(withdrawal -> transfers.addAll(withdrawal.transfers()));
        return transfers;
    }

    /** Somebody who is free meets an expert who is; nothing happens when nobody is. */
    private void meet(long start) {
        var user = user(start);
        int place = user == null ? -1 : expert(user, start);
        if (user != null && place >= 0) {
            var held = hold(user, company.experts().get(place), plot.next(start));
            orders[place]++;
            sessions.add(held);
            busyUntil.put(held.userId(), held.end().at() + PAUSE_MS);
            busyUntil.put(held.expertUserId(), held.end().at() + PAUSE_MS);
            var category = company.experts().get(place).mentor().category();
            if (held.type().equals("chat")) {
                messages.addAll(talks.of(held, category));
            }
            opinions.of(held, category, now).ifPresent(reviews::add);
        }
    }

    private Held hold(User user, Expert expert, Plot.Planned planned) {
        var encounter = planned.encounter();
        var price = expert.mentor().profile().pricePerMin();
        var budget = purses.open(user.id(), price, planned.poor(), encounter.startedAt());
        var outcomes = encounter.play(agreed(price, planned.minutesCapped()), budget);
        purses.close(user.id(), budget);
        var last = outcomes.getLast().session().lastAt();
        return new Held(
                seeded.id("s", encounter.startedAt()),
                user.id(),
                expert.id(),
                expert.userId(),
                planned.type(),
                planned.maxAmount(price),
                outcomes,
                encounter.expertSpeaks(),
                Math.max(encounter.startedAt(), last - seeded.between(1_000, 20_000)));
    }

    private Terms agreed(Money price, @Nullable Integer minutes) {
        return new Terms(
                price,
                terms.feePercent(),
                terms.minuteMs(),
                terms.graceMs(),
                terms.leaseMs(),
                terms.resumeMs(),
                terms.tailMs(),
                terms.guaranteeMs(),
                terms.idleMs(),
                terms.idleAnswerMs(),
                terms.ringMs(),
                terms.longestGapMs(),
                terms.maxMinutes(),
                minutes == null ? terms.maxMinutes() : minutes,
                terms.lateMinutes());
    }

    private @Nullable User user(long start) {
        var free = company.users().stream()
                .filter(user -> user.joinedAt() + DAY_MS / 4 < start && isFree(user.id(), start))
                .toList();
        return free.isEmpty() ? null : seeded.pick(free);
    }

    /** Where in the list the expert stands; -1 for nobody. */
    private int expert(User user, long start) {
        var all = company.experts();
        Predicate<Expert> free = expert -> expert.joinedAt() + DAY_MS < start && isFree(expert.userId(), start);
        var weights = all.stream()
                .mapToDouble(expert -> free.test(expert) ? weight(user, expert) : 0)
                .toArray();
        int place = seeded.weighted(weights);
        return weights[place] > 0 ? place : -1;
    }

    private static double weight(User user, Expert expert) {
        boolean own = expert.mentor().category().equals(user.mentee().category());
        boolean signIn = expert.mentor().part() == Part.SIGN_IN;
        return expert.popularity() * (own ? OWN_FIELD : 1) * (signIn ? OF_THE_SIGN_IN : 1);
    }

    private boolean isFree(String personId, long start) {
        return busyUntil.getOrDefault(personId, 0L) < start;
    }

    private void payOut() {
        var payouts = new Payouts(seeded, company.admin().id(), now);
        for (var expert : company.experts()) {
            var held = sessions.stream()
                    .filter(session -> session.expertId().equals(expert.id()))
                    .toList();
            withdrawals.addAll(payouts.of(expert.userId(), held));
        }
    }
}
