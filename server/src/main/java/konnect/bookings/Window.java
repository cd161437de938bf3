package konnect.bookings;

/** From one moment to another, in milliseconds since 1970. */
record Window(long from, long to) {
    boolean overlaps(long start, long end) {
        return from < end && start < to;
    }
}
