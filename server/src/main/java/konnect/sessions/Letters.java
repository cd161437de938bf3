package konnect.sessions;

import java.util.ArrayList;
import java.util.List;
import konnect.kernel.Iso;
import konnect.kernel.Money;
import konnect.meter.Effect;
import konnect.meter.Metered;
import konnect.meter.Outcome;
import konnect.meter.Phase;
import konnect.meter.Split;
import konnect.realtime.Outbox.Letter;
import konnect.realtime.Told;
import konnect.sessions.Events.BillingUpdate;
import konnect.sessions.Events.ChatEnded;
import konnect.sessions.Events.ChatWarning;
import konnect.sessions.Events.IdleWarning;
import konnect.sessions.Events.MeterPaused;
import konnect.sessions.Events.MeterResumed;
import org.jspecify.annotations.Nullable;

/** What the two people of a session are told of a look. */
final class Letters {
    private final Session session;
    private final Outcome outcome;
    private final List<Letter> letters = new ArrayList<>();

    Letters(Session session, Outcome outcome) {
        this.session = session;
        this.outcome = outcome;
    }

    List<Letter> all() {
        outcome.effects().forEach(this::tell);
        return letters;
    }

    private void tell(Effect effect) {
        var id = session.id();
        switch (effect) {
            case Effect.Charged _, Effect.Reversed _, Effect.WroteOff _ -> {}
            case Effect.Billing(long seconds, Money total, Money balance) -> {
                user(
                        Events.BILLING_UPDATE,
                        new BillingUpdate(id, seconds, total, meter().paid(), balance, null, figures()));
                expert(
                        Events.BILLING_UPDATE,
                        new BillingUpdate(id, seconds, total, meter().paid(), null, earned(total), figures()));
            }
            case Effect.Paused(var cause, long _, long until) ->
                both(Events.METER_PAUSED, new MeterPaused(id, cause.word(), Iso.format(until), figures()));
            case Effect.Resumed _ -> both(Events.METER_RESUMED, new MeterResumed(id, pauseCause(), figures()));
            case Effect.LowBalance(Money balance, long left) -> warn("low-balance", balance, left);
            case Effect.ZeroBalance(Money balance, long left, long _) -> warn("zero-balance", balance, left);
            case Effect.CostCapWarning(Money balance, long left) -> warn("cost-cap", balance, left);
            case Effect.MaxDurationWarning(Money balance, long left) -> warn("max-duration", balance, left);
            case Effect.IdleWarning(long endsAt) -> user(Events.IDLE_WARNING, new IdleWarning(id, Iso.format(endsAt)));
            case Effect.Ended ended -> ended(ended);
        }
    }

    /** Of the pause that is over; a disproved one is no longer among the meter's stretches. */
    private String pauseCause() {
        return session.meter().phase() instanceof Phase.Paused paused
                ? paused.cause().word()
                : meter().runs().getLast().cause().word();
    }

    private void ended(Effect.Ended ended) {
        var id = session.id();
        var reason = ended.reason().word();
        var total = ended.totalCharged();
        var refund = ended.refund();
        user(Events.CHAT_ENDED, new ChatEnded(id, ended.seconds(), total, reason, null, refund));
        expert(Events.CHAT_ENDED, new ChatEnded(id, ended.seconds(), total, reason, earned(total.minus(refund)), null));
    }

    private Money earned(Money total) {
        return Split.of(total, meter().terms().feePercent()).earning();
    }

    private Figures figures() {
        return Figures.of(meter(), session.expertSpoke());
    }

    private Metered meter() {
        return outcome.session();
    }

    private void warn(String type, @Nullable Money balance, long secondsLeft) {
        user(Events.CHAT_WARNING, new ChatWarning(session.id(), type, balance, secondsLeft));
        expert(Events.CHAT_WARNING, new ChatWarning(session.id(), type, null, secondsLeft));
    }

    private <T> void user(Told<T> event, T payload) {
        letters.add(event.to(session.userId(), payload));
    }

    private <T> void expert(Told<T> event, T payload) {
        letters.add(event.to(session.expertUserId(), payload));
    }

    private <T> void both(Told<T> event, T payload) {
        user(event, payload);
        expert(event, payload);
    }
}
