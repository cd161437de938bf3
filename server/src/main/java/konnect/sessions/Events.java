package konnect.sessions;

import java.util.List;
import konnect.experts.Experts;
import konnect.identity.User.Summary;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Payloads that sessions send. Durations are whole seconds of running meter; what does not apply is absent. */
public final class Events {
    private Events() {}

    /** Somebody as the other side sees them. */
    public record Person(
            String id,
            String name,
            @Nullable String imageUrl,
            @Nullable String title) {
        static @Nullable Person of(Experts.@Nullable Person expert) {
            return expert == null ? null : new Person(expert.id(), expert.name(), expert.imageUrl(), expert.title());
        }

        static @Nullable Person of(@Nullable Summary user) {
            return user == null ? null : new Person(user.id(), user.name(), user.imageUrl(), null);
        }
    }

    record ChatStarted(
            String chatId,
            String type,
            Money pricePerMin,
            String startedAt,
            @Nullable Money maxAmount,
            @Nullable Boolean ringing,
            @Nullable Person expert,
            @Nullable Person user) {}

    record BillingUpdate(
            String chatId,
            long duration,
            Money totalCharged,
            @Nullable Money balance,
            @Nullable Money earned) {}

    record ChatWarning(String chatId, String type, @Nullable Money balance, long secondsLeft) {}

    record MeterPaused(
            String chatId, String reason, @Nullable String resumesUntil) {}

    record MeterResumed(String chatId, String reason) {}

    record IdleWarning(String chatId, String endsAt) {}

    record ChatEnded(
            String chatId,
            long duration,
            Money totalCharged,
            String reason,
            @Nullable Money earned,
            @Nullable Money refunded) {}

    record QueuePlace(int position, String expertId) {}

    record QueueLeft(String expertId, String reason) {}

    record Waiting(Person user, String type, String since) {}

    record QueueUpdated(List<Waiting> waiting) {}

    record ExpertOffline(String expertId) {}

    record ExpertUpdated(String expertId, boolean busy, int queueLength, boolean available) {}
}
