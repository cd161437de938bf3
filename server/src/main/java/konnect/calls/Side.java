package konnect.calls;

/** One of the two of a session. */
enum Side {
    USER,
    EXPERT;

    Side other() {
        return this == USER ? EXPERT : USER;
    }
}
