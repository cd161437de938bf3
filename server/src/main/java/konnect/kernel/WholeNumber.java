package konnect.kernel;

import java.util.regex.Pattern;

/** A whole number that came as text, such as a query parameter. */
public final class WholeNumber {
    /** As the document writes it: no plus, no leading zero, no digits of other scripts. */
    private static final Pattern FORM = Pattern.compile("0|-?[1-9][0-9]{0,18}");

    private WholeNumber() {}

    /**
     * Reads it, both bounds allowed.
     *
     * @throws Problem {@code VALIDATION_FAILED} naming the field
     */
    public static long read(String field, String text, long min, long max) {
        if (!FORM.matcher(text).matches()) {
            throw Problem.invalid(field, "must be a whole number");
        }
        try {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw outside(field, min, max);
        }
        throw outside(field, min, max);
    }

    private static Problem outside(String field, long min, long max) {
        return Problem.invalid(field, "must be between " + min + " and " + max);
    }
}
