package konnect.sessions;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.identity.User.Summary;
import konnect.identity.Users;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.sessions.CounterpartsSql.Row;
import konnect.sessions.CounterpartsSql.Viewer;
import konnect.sessions.Events.Person;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whom a person has had sessions with, on either side. */
@Singleton
public final class Counterparts {
    private final Experts experts;

    public Counterparts(Experts experts) {
        this.experts = experts;
    }

    /**
     * One of them.
     *
     * @param person as the expert where they were the expert of the last session, else as the user
     * @param sessionIds all their sessions, the newest first; there is at least one
     * @param at when something happened last in any of them
     */
    public record Counterpart(
            String userId,
            @Nullable String expertId,
            @Nullable Person person,
            List<String> sessionIds,
            @Nullable String activeSessionId,
            Instant at) {}

    /** Those with whom something happened last come first. */
    public Page<Counterpart> of(Handle handle, String personId, Paging paging) {
        var viewer = new Viewer(
                personId, experts.ofUser(handle, personId).map(Expert::id).orElse(null));
        var rows = CounterpartsSql.page(handle, viewer, paging);
        var cast = new Cast(
                experts.people(
                        handle,
                        rows.stream()
                                .map(Row::expertId)
                                .filter(Objects::nonNull)
                                .toList()),
                Users.summaries(handle, rows.stream().map(Row::userId).toList()));
        return new Page<>(
                rows.stream().map(cast::view).toList(),
                paging.page(),
                paging.limit(),
                CounterpartsSql.count(handle, viewer));
    }

    private record Cast(Map<String, Experts.Person> experts, Map<String, Summary> users) {
        Counterpart view(Row row) {
            return new Counterpart(
                    row.userId(),
                    row.expertId(),
                    row.expertId() == null ? user(row.userId()) : expert(row.expertId()),
                    row.sessionIds(),
                    row.activeSessionId(),
                    row.at());
        }

        private @Nullable Person expert(String id) {
            return Person.of(experts.get(id));
        }

        private @Nullable Person user(String id) {
            return Person.of(users.get(id));
        }
    }
}
