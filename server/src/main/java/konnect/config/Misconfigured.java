package konnect.config;

/** A setting that cannot be used; the message is one line that says which and what to do. */
public final class Misconfigured extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Misconfigured(String message) {
        super(message, null, false, false);
    }
}
