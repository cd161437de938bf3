package konnect.admin;

import java.util.List;
import konnect.kernel.Money;

/**
 * What the platform turned over, by stretches of the calendar in its own time zone, oldest first; a stretch in which
 * nothing moved is absent.
 *
 * @param period {@code daily}, {@code weekly} (from Monday) or {@code monthly}
 */
public record RevenueOut(String period, String timeZone, List<Row> items) {
    /**
     * One stretch, by when the money moved.
     *
     * @param start its first date
     * @param gross charged, net of reversed minutes, before refunds
     * @param fees the platform's, net of what it gave back
     * @param expertEarnings net of what experts gave back or owe
     * @param refunds given back to users
     */
    public record Row(String start, Money gross, Money fees, Money expertEarnings, Money refunds) {
        List<String> cells() {
            return List.of(start, plain(gross), plain(fees), plain(expertEarnings), plain(refunds));
        }

        private static String plain(Money money) {
            return money.rupees().toPlainString();
        }
    }
}
