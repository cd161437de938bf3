package konnect.demo;

import java.util.Locale;

/** What somebody is in the demo for. */
enum Part {
    /** Signs in by the password that everybody knows. */
    SIGN_IN,
    /** An expert whom a script plays. */
    ROBOT,
    /** A mentee whom a script plays now and then. */
    MENTEE,
    /** An expert kept for visitors. */
    RESERVED,
    /** A mentee who was made for a visitor. */
    VISITOR;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
