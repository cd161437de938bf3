package konnect.identity;

import java.util.Locale;

/** The one form of an address of mail, so that nobody has two accounts by writing it differently. */
public final class Emails {
    /** RFC 5321 section 4.5.3.1.3, less the angle brackets. */
    public static final int MAX = 254;

    /** A local part, an at sign and a domain with a dot; whether it exists is seen when mail arrives. */
    public static final String FORM = "\\s*[^\\s@<>\",;]{1,64}@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+\\s*";

    private Emails() {}

    public static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
