package konnect.kernel;

/** A whole number that came as text, such as a query parameter. */
public final class WholeNumber {
    private WholeNumber() {}

    /**
     * Reads it, both bounds allowed.
     *
     * @throws Problem {@code VALIDATION_FAILED} naming the field
     */
    public static long read(String field, String text, long min, long max) {
        try {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, "must be a whole number");
        }
        throw Problem.invalid(field, "must be between " + min + " and " + max);
    }
}
