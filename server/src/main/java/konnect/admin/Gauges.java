package konnect.admin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import konnect.admin.GaugesSql.Readings;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import konnect.ledger.LedgerProof;
import org.jspecify.annotations.Nullable;

/**
 * What operators watch, read from the database now and then and not whenever somebody asks. The figures are the whole
 * platform's, the same on every node; what could not be read is absent.
 */
@Singleton
@Startup
public final class Gauges {
    private static final Duration OFTEN = Duration.ofSeconds(5);
    /** Reads every transfer there is. */
    private static final Duration SELDOM = Duration.ofMinutes(15);

    private static final int PAISE = 100;

    private final Db db;
    private final LedgerProof proof;
    private final Periodic reading;
    private final Periodic proving;
    private volatile @Nullable Readings readings;
    private volatile double violations = Double.NaN;
    private volatile double total = Double.NaN;

    public Gauges(MeterRegistry registry, @Background Db db, LedgerProof proof) {
        this.db = db;
        this.proof = proof;
        gauge(registry, "konnect.meter.lag.seconds", r -> r.lagMs() / 1_000.0);
        gauge(registry, "konnect.sessions.live", Readings::live);
        gauge(registry, "konnect.sessions.unsettled", Readings::unsettled);
        gauge(registry, "konnect.experts.online", Readings::online);
        gauge(registry, "konnect.queue.waiting", Readings::waiting);
        gauge(registry, "konnect.outbox.letters", Readings::letters);
        gauge(registry, "konnect.ledger.wallets.rupees", r -> (double) r.wallets() / PAISE);
        gauge(registry, "konnect.ledger.holds.rupees", r -> (double) r.holds() / PAISE);
        Gauge.builder("konnect.ledger.violations", this, gauges -> gauges.violations)
                .register(registry);
        Gauge.builder("konnect.ledger.balance.rupees", this, gauges -> gauges.total)
                .register(registry);
        reading = Periodic.every(OFTEN, "gauges", this::read);
        proving = Periodic.every(SELDOM, "books", this::prove);
    }

    void stop(@Observes ShutdownEvent event) {
        reading.close();
        proving.close();
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Readings> of) {
        Gauge.builder(name, this, gauges -> {
                    var last = gauges.readings;
                    return last == null ? Double.NaN : of.applyAsDouble(last);
                })
                .register(registry);
    }

    private void read() {
        try {
            readings = db.read(GaugesSql::read);
            if (Double.isNaN(violations)) {
                prove();
            }
        } catch (Problem away) {
            readings = null;
            throw away;
        }
    }

    private void prove() {
        var found = proof.prove();
        violations = found.violations().size();
        total = found.total().rupees().doubleValue();
    }
}
