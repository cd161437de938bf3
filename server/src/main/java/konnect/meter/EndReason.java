package konnect.meter;

/** Why a session ended, with the word that clients are told. */
public enum EndReason {
    USER_ENDED("user-ended"),
    EXPERT_ENDED("expert-ended"),
    INSUFFICIENT_BALANCE("insufficient-balance"),
    COST_CAP("cost-cap"),
    MAX_DURATION("max-duration"),
    DISCONNECTED("disconnected"),
    NO_RESPONSE("no-response"),
    IDLE("idle"),
    ADMIN_ENDED("admin-ended"),
    DECLINED("declined"),
    BOOKED_END("booked-end"),
    NO_SHOW("no-show"),
    CANCELLED("cancelled"),
    PLATFORM_FAULT("platform-fault");

    private final String word;

    EndReason(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
