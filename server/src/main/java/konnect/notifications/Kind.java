package konnect.notifications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import konnect.kernel.Problem;

/** What people are told of. */
public enum Kind {
    BOOKING_REQUESTED("Somebody wants to book you"),
    BOOKING_CONFIRMED("Your booking is confirmed"),
    BOOKING_CANCELLED("A booking is cancelled"),
    REFUND("You were given money back"),
    APPLICATION_MOVED("Your application has moved on"),
    REVIEW_RECEIVED("You have a new review");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a kind as clients write it.
     *
     * @throws Problem {@code VALIDATION_FAILED} for any other word
     */
    @JsonCreator
    public static Kind of(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw Problem.invalid("kind", "is no kind of notification");
    }
}
