package konnect.meter;

/** Why the end gives money back from the hold. */
public enum RefundCause {
    NONE,
    /** The expert said nothing in the guaranteed time: everything. */
    GUARANTEE,
    /** The platform failed: the unused part of the paid minute, to the paisa. */
    PLATFORM_FAULT,
    /** A booked time that was not used, by the rule for who did not use it. */
    BOOKING
}
