package konnect.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konnect.kernel.Money;
import konnect.web.FirstRows.Row;

/** What stands in a row, written as the app itself writes it ({@code format.tsx}, {@code presence.ts}, {@code portrait.tsx}). */
final class RowWords {
    private static final int SPECIALTIES = 3;
    private static final int PAISE_DIGITS = 2;
    private static final int TINTS = 4;
    private static final int TINT_FACTOR = 31;
    private static final int TINT_MODULUS = 9973;
    private static final Pattern SENTENCE = Pattern.compile("^.{20,}?[.!?।](?=\\s)", Pattern.DOTALL);
    private static final Pattern INDIAN_GROUP = Pattern.compile("(\\d)(?=(\\d\\d)+\\d$)");

    private RowWords() {}

    /** The first sentence of a text: what a row has room for. */
    static String firstSentence(String text) {
        var found = SENTENCE.matcher(text);
        return found.find() ? found.group() : text;
    }

    static String picture(Row row) {
        var own = row.imageUrl();
        return own == null || own.isEmpty() ? "/portraits/" + row.id() + ".svg" : own;
    }

    /** The ground of a portrait, by whose it is. */
    static String tint(String id) {
        int sum = id.codePoints().reduce(0, (known, point) -> (known * TINT_FACTOR + point) % TINT_MODULUS);
        return "bg-tint-" + (1 + sum % TINTS);
    }

    /** {@code 1,00,000} and, where it is not whole, two decimals. */
    static String rupees(Money amount) {
        var rupees = amount.rupees();
        if (rupees.scale() <= 0) {
            return grouped(rupees.longValueExact());
        }
        var exact = rupees.setScale(PAISE_DIGITS, RoundingMode.UNNECESSARY).toPlainString();
        int point = exact.indexOf('.');
        return grouped(Long.parseLong(exact, 0, point, 10)) + exact.substring(point);
    }

    static String grouped(long number) {
        return INDIAN_GROUP.matcher(Long.toString(number)).replaceAll("$1,");
    }

    static String rating(double average) {
        return new BigDecimal(average).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    static String specialties(Row row) {
        return row.specialties().stream().limit(SPECIALTIES).collect(Collectors.joining(", "));
    }

    static String languages(Row row, Map<String, String> names) {
        return row.languages().stream()
                .map(name -> names.getOrDefault(name, name))
                .collect(Collectors.joining(", "));
    }

    /** As text of a page, within an attribute too. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }
}
