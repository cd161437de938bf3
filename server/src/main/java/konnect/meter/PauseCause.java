package konnect.meter;

/** Who is away while the meter stands still, with the word that clients are told. */
public enum PauseCause {
    USER_AWAY("user-away"),
    EXPERT_AWAY("expert-away"),
    PLATFORM("platform");

    private final String word;

    PauseCause(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
