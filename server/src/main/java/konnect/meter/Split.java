package konnect.meter;

import konnect.kernel.Money;

/** How the net total of a session is divided: the fee rounded down to the paisa, the rest to the expert. */
public record Split(Money fee, Money earning) {
    public static Split of(Money net, int feePercent) {
        var fee = net.percent(feePercent);
        return new Split(fee, net.minus(fee));
    }

    /**
     * What a refund after the settlement takes from whom, so that the books become the split of the new net.
     *
     * @param net of all earlier refunds
     * @throws IllegalArgumentException when the refund is more than the net
     */
    public static Split ofRefund(Money net, Money refund, int feePercent) {
        if (refund.compareTo(net) > 0) {
            throw new IllegalArgumentException("a refund is never more than what was charged");
        }
        var before = of(net, feePercent);
        var after = of(net.minus(refund), feePercent);
        return new Split(before.fee().minus(after.fee()), before.earning().minus(after.earning()));
    }

    public Money total() {
        return fee.plus(earning);
    }
}
