package konnect.wallet;

import jakarta.inject.Singleton;
import konnect.kernel.Money;

/** Pretends that every payment is made at once. A production start with it is refused. */
@Singleton
public final class SandboxPayments implements PaymentProvider {
    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public String collect(String depositId, Money amount) {
        return "pay_" + depositId;
    }
}
