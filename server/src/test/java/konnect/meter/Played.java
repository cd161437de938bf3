package konnect.meter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import konnect.kernel.Money;

/** A schedule played through the meter, with the books that its effects alone make. */
final class Played {
    final Schedule schedule;
    Metered session;
    Money wallet;
    private final Budget budget;
    private final Map<Integer, Integer> kept = new TreeMap<>();
    private final Set<List<Integer>> transfers = new HashSet<>();

    private Played(Schedule schedule) {
        this.schedule = schedule;
        this.budget = new Budget(Money.ofRupees(schedule.rupees));
        this.wallet = budget.balance();
        var outcome = Meter.start(schedule.terms, budget, Look.tick(0, facts()));
        this.session = outcome.session();
        book(outcome);
    }

    static Played through(Schedule schedule, SortedMap<Long, Long> looks, boolean end) {
        var played = new Played(schedule);
        looks.forEach((at, rupees) -> {
            played.budget.giveBack(Money.ofRupees(rupees));
            played.wallet = played.wallet.plus(Money.ofRupees(rupees));
            played.look(at, end && at == schedule.until);
        });
        return played;
    }

    private void look(long at, boolean end) {
        var look = end ? Look.end(at, facts(), EndReason.USER_ENDED) : Look.tick(at, facts());
        var before = session;
        var outcome = Meter.advance(session, schedule.seenAt(at), budget, look);
        session = outcome.session();
        book(outcome);
        check(!session.ended() || outcome.nextCheck() == Meter.NEVER, "an ended session is not looked at again");
        check(session.ended() || outcome.nextCheck() > at, "the next look is later: " + outcome.nextCheck());
        check(!before.ended() || outcome.effects().isEmpty(), "nothing follows the end");
    }

    private Look.Facts facts() {
        return new Look.Facts(0, false, schedule.expertSpoke);
    }

    private void book(Outcome outcome) {
        for (var effect : outcome.effects()) {
            switch (effect) {
                case Effect.Charged c -> {
                    check(transfers.add(List.of(c.n(), c.attempt())), "each transfer once: " + c);
                    check(kept.put(c.n(), c.attempt()) == null, "each minute once: " + c);
                    wallet = wallet.minus(schedule.terms.price());
                }
                case Effect.Reversed r -> {
                    check(Integer.valueOf(r.attempt()).equals(kept.remove(r.n())), "only a kept minute: " + r);
                    wallet = wallet.plus(schedule.terms.price());
                }
                case Effect.Ended e -> wallet = wallet.plus(e.refund());
                case Effect.WroteOff _,
                        Effect.Billing _,
                        Effect.Paused _,
                        Effect.Resumed _,
                        Effect.LowBalance _,
                        Effect.ZeroBalance _,
                        Effect.CostCapWarning _,
                        Effect.MaxDurationWarning _,
                        Effect.IdleWarning _ -> {}
            }
            check(wallet.compareTo(Money.ZERO) >= 0, "the wallet is never negative");
        }
        var numbers = new ArrayList<>(kept.keySet());
        for (int n = 1; n <= numbers.size(); n++) {
            check(numbers.get(n - 1) == n, "kept minutes are exactly 1 to paid: " + numbers);
        }
        check(numbers.size() == outcome.session().paid(), "paid is what is kept");
        check(numbers.size() <= schedule.terms.cappedMinutes(), "never more than the cap");
        check(wallet.equals(budget.balance()), "the budget is what the effects say");
    }

    /** Everything that the people can be billed for or shown at the end. */
    String bill() {
        var begins = session.kept().stream().map(Minute::beginsMs).toList();
        return "paid " + session.paid() + " " + begins + ", consumed " + consumedMs() + ", wallet " + wallet
                + ", grace " + session.graceUntil() + ", " + session.phase();
    }

    long consumedMs() {
        return session.consumedMs(schedule.until);
    }

    /** I4: a kept minute was used for at least a twentieth of it; no minute was used and not paid, save in grace. */
    void everyMinuteWasUsed() {
        boolean settled = !(session.phase() instanceof Phase.Running);
        for (var minute : session.kept()) {
            long used = consumedMs() - minute.beginsMs();
            check(minute.n() == 1 || used >= (settled ? Schedule.TAIL : 0), "used: " + minute + " of " + consumedMs());
        }
        long unpaid = consumedMs() - session.paidUntilMs();
        check(unpaid <= (rich() ? Schedule.TAIL : schedule.terms.graceMs()), "unpaid " + unpaid);
    }

    private boolean rich() {
        return schedule.terms.cappedMinutes() == Terms.MAX_MINUTES;
    }

    static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
