package konnect.experts;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.ExpertFilter.Search;
import konnect.files.Purpose;
import konnect.files.Uploads;
import konnect.identity.Renames;
import konnect.kernel.Caller;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The experts' profiles and their live rows. Every write here is seen by the next list on this node. */
@Singleton
public final class Experts implements Renames {
    /** How many online experts are told of at once. */
    static final int MAX_ONLINE = 1_000;

    private final Db db;
    private final Versions versions;

    public Experts(Db db, Versions versions) {
        this.db = db;
        this.versions = versions;
    }

    /** The expert with this id, in whatever status. */
    public Optional<Expert> find(Handle handle, String expertId) {
        return ExpertsSql.find(handle, expertId);
    }

    /** The expert that this person is or has applied to be, in whatever status. */
    public Optional<Expert> ofUser(Handle handle, String userId) {
        return ExpertsSql.ofUser(handle, userId);
    }

    /** Locks the expert that this person is, if any, until the transaction's end. */
    public void lockOfUser(Tx tx, String userId) {
        ofUser(tx.handle(), userId).ifPresent(expert -> ExpertsSql.lock(tx.handle(), expert.id()));
    }

    /** An expert's card, as others see it beside something else. */
    public record Person(
            String id, String userId, String name, @Nullable String imageUrl, String title, boolean approved) {}

    /** The cards of these experts, in whatever status; an id that nobody has is absent. */
    public Map<String, Person> people(Handle handle, Collection<String> expertIds) {
        return expertIds.isEmpty() ? Map.of() : ExpertsSql.people(handle, expertIds);
    }

    /** What everybody may see of the approved experts who are online, at most {@value #MAX_ONLINE}. */
    public List<ExpertOut> onlineViews(Handle handle) {
        return ListingSql.online(handle, MAX_ONLINE);
    }

    /** Tells the lists what has become of this expert; nothing happens when it is so already. */
    public void live(Tx tx, String expertId, Live live) {
        if (ExpertsSql.live(tx.handle(), expertId, live)) {
            tx.afterCommit(versions::liveChanged);
        }
    }

    /** The waits of busy experts, in seconds, as time goes by. */
    public void etas(Tx tx, Map<String, Integer> seconds) {
        if (ExpertsSql.etas(tx.handle(), seconds)) {
            tx.afterCommit(versions::liveChanged);
        }
    }

    /** One more completed session. */
    public void countOrder(Tx tx, String expertId) {
        ExpertsSql.countOrder(tx.handle(), expertId);
        tx.afterCommit(versions::liveChanged);
    }

    /** One more review of one to five stars. */
    public void countRating(Tx tx, String expertId, int stars) {
        ExpertsSql.countRating(tx.handle(), expertId, stars);
        tx.afterCommit(versions::liveChanged);
    }

    @Override
    public void renamed(Tx tx, String userId, String name) {
        if (ExpertsSql.rename(tx.handle(), userId, name)) {
            tx.afterCommit(versions::profileChanged);
        }
    }

    /**
     * The approved expert with this id.
     *
     * @throws Problem {@code NOT_FOUND} unless there is one
     */
    public Expert approved(String id) {
        return db.read(handle -> find(handle, id))
                .filter(Expert::isApproved)
                .orElseThrow(() -> Problem.notFound("Expert"));
    }

    /** @throws Problem {@code NOT_FOUND} when this person never applied */
    Expert own(Caller caller) {
        return db.read(handle -> ofUser(handle, caller.userId())).orElseThrow(() -> Problem.notFound("Expert"));
    }

    /** Edits one's own profile, or anybody's as an administrator. Sessions that run keep the price they began with. */
    Expert edit(Caller caller, String id, ProfileIn edit) {
        return db.tx(tx -> {
            var before = ExpertsSql.lock(tx.handle(), id)
                    .filter(expert -> caller.isAdmin() || expert.userId().equals(caller.userId()))
                    .orElseThrow(() -> Problem.notFound("Expert"));
            if (!Objects.equals(edit.imageUrl(), before.profile().imageUrl())) {
                Uploads.requireOwn(tx.handle(), "imageUrl", edit.imageUrl(), before.userId(), Purpose.AVATAR);
            }
            var after = edited(before, edit);
            ExpertsSql.update(tx.handle(), after);
            if (caller.isAdmin()) {
                Audit.record(
                        tx,
                        caller.userId(),
                        "expert.edited",
                        id,
                        new Change(AuditedProfile.of(before), AuditedProfile.of(after)));
            }
            tx.afterCommit(versions::profileChanged);
            return ExpertsSql.find(tx.handle(), id).orElseThrow();
        });
    }

    /** Experts in any status, newest first. */
    Page<Expert> page(@Nullable MentorStatus status, @Nullable Search search, Paging paging) {
        var pattern = search == null ? null : Conditions.containing(search.text());
        return db.read(handle -> new Page<>(
                ExpertsSql.page(handle, status, pattern, paging),
                paging.page(),
                paging.limit(),
                ExpertsSql.count(handle, status, pattern)));
    }

    /** Experts in any status after one of them, in the order of their ids. */
    public List<Expert> after(Handle handle, String id, int limit) {
        return ExpertsSql.after(handle, id, limit);
    }

    private static Expert edited(Expert expert, ProfileIn edit) {
        boolean autoAccept = edit.autoAccept() == null ? expert.autoAccept() : edit.autoAccept();
        return expert.with(edit.over(expert.profile()), autoAccept, edit.over(expert.onboarding()));
    }
}
