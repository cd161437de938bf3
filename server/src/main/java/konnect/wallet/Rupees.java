package konnect.wallet;

import konnect.kernel.Money;

/** Amounts as they stand on paper: two decimals, grouped as in India, the sign before the rupee. */
final class Rupees {
    private static final int PAISE = 100;
    private static final char MINUS = '\u2212';
    private static final char RUPEE = '\u20b9';

    private Rupees() {}

    static String format(Money amount) {
        long paise = Math.abs(amount.paise());
        var sign = amount.paise() < 0 ? String.valueOf(MINUS) : "";
        return sign + RUPEE + grouped(String.valueOf(paise / PAISE)) + "." + "%02d".formatted(paise % PAISE);
    }

    /** The last three digits, then pairs: 1,00,00,000. */
    private static String grouped(String digits) {
        int tail = Math.max(0, digits.length() - 3);
        var head = digits.substring(0, tail).replaceAll("(?<=\\d)(?=(\\d\\d)+$)", ",");
        return head.isEmpty() ? digits : head + "," + digits.substring(tail);
    }
}
