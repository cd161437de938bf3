package konnect.kernel;

/** Every stable error code, with the HTTP status it is answered with. Over a socket the code alone is sent. */
public enum Code {
    VALIDATION_FAILED(400),
    MALFORMED_JSON(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    BLOCKED(403),
    NOT_FOUND(404),
    EXPERT_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    EMAIL_IN_USE(409),
    INSUFFICIENT_BALANCE(409),
    BALANCE_NOT_EMPTY(409),
    PAYOUT_DETAILS_MISSING(409),
    IDEMPOTENCY_KEY_REUSED(409),
    SLOT_TAKEN(409),
    OUTSIDE_AVAILABILITY(409),
    REFUND_EXCEEDS_PAYMENT(409),
    ILLEGAL_TRANSITION(409),
    ALREADY_APPLIED(409),
    ALREADY_REVIEWED(409),
    NOT_REGISTERED(409),
    EXPERT_OFFLINE(409),
    ALREADY_IN_SESSION(409),
    NOT_IN_SESSION(409),
    SESSION_ENDED(409),
    CAPACITY_REACHED(409),
    NOT_ACCEPTING(409),
    NOT_SUPERVISED(409),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RATE_LIMITED(429),
    TOO_FAST(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    Code(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
