package konnect.wallet;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.Once;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import konnect.payments.Providers;
import konnect.payments.Sandbox;
import org.jspecify.annotations.Nullable;

/** Where people pay in: through the provider, or with the sandbox by one of its test cards. */
@Singleton
@Startup
public final class Tills implements AutoCloseable {
    static final Duration SLOW = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MAX_AT_ONCE = 100;

    private final Db background;
    private final Deposits deposits;
    private final Webhooks webhooks;
    private final Providers providers;
    private final Periodic slowly;

    public Tills(@Background Db background, Deposits deposits, Webhooks webhooks, Providers providers) {
        this.background = background;
        this.deposits = deposits;
        this.webhooks = webhooks;
        this.providers = providers;
        slowly = Periodic.every(PAUSE, "sandbox", this::payTheSlow);
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    @Override
    public void close() {
        slowly.close();
    }

    /** @throws Problem {@code VALIDATION_FAILED}, {@code UNAVAILABLE} */
    Transaction deposit(String userId, @Nullable String key, DepositIn in) {
        var amount = in.checked();
        var request = Once.Request.of(userId, key, "deposit", in);
        var sandbox = providers.sandbox().orElse(null);
        var number = in.card();
        if (sandbox == null) {
            refuseCard(number);
            return deposits.toPay(deposits.order(userId, amount, request));
        }
        if (number == null) {
            return deposits.complete(userId, amount, request);
        }
        var card = TestCard.of(number);
        var deposit = deposits.order(userId, amount, request);
        play(sandbox, card, deposit);
        return card == TestCard.SLOW ? deposits.toPay(deposit) : deposits.shown(deposit);
    }

    private void play(Sandbox sandbox, TestCard card, Deposit deposit) {
        var order = deposit.order();
        switch (card) {
            case GOOD -> webhooks.take(sandbox, sandbox.paid(order));
            case REFUSED -> webhooks.take(sandbox, sandbox.failed(order));
            case TWICE -> {
                webhooks.take(sandbox, sandbox.paid(order));
                webhooks.take(sandbox, sandbox.paid(order));
            }
            case SLOW -> {
                // The sandbox comes back to it by itself.
            }
        }
    }

    private void payTheSlow() {
        providers
                .sandbox()
                .ifPresent(sandbox -> background
                        .read(handle -> DepositsSql.waiting(handle, sandbox.name(), SLOW.toMillis(), MAX_AT_ONCE))
                        .forEach(deposit -> webhooks.take(sandbox, sandbox.paid(deposit.order()))));
    }

    private static void refuseCard(@Nullable String card) {
        if (card != null) {
            throw Problem.invalid("card", "is for the sandbox only; nobody else's cards belong here");
        }
    }
}
