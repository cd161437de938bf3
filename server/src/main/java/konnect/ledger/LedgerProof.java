package konnect.ledger;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import konnect.db.Db;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;

/** Holds the books against their invariants: from the transfers themselves, in one snapshot. */
@Singleton
public final class LedgerProof {
    /** Violations reported per check at most; one is enough to look. */
    public static final int MAX_VIOLATIONS = 100;

    private final Db db;
    private final List<ProofCheck> checks;

    public LedgerProof(Db db, @All List<ProofCheck> checks) {
        this.db = db;
        this.checks = List.copyOf(checks);
    }

    public Proof prove() {
        return db.tx(tx -> {
            ProofSql.beginSnapshot(tx.handle());
            return prove(tx.handle());
        });
    }

    private Proof prove(Handle snapshot) {
        var sums = sums(snapshot);
        var total = sums.values().stream().reduce(Money.ZERO, Money::plus);
        var violations = new ArrayList<>(ProofSql.violations(snapshot));
        if (!total.equals(Money.ZERO)) {
            violations.add("the accounts add up to " + total.rupees() + ", not to zero");
        }
        checks.forEach(check -> violations.addAll(check.violations(snapshot)));
        return new Proof(violations.isEmpty(), total, sums, List.copyOf(violations));
    }

    private static Map<String, Money> sums(Handle snapshot) {
        var sums = new LinkedHashMap<String, Money>();
        for (var kind : Account.Kind.values()) {
            sums.put(kind.word(), Money.ZERO);
        }
        sums.putAll(ProofSql.sums(snapshot));
        return sums;
    }
}
