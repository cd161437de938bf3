package konnect.experts;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Tx;
import konnect.experts.ApplicationsSql.Applicant;
import konnect.experts.EnrolmentsSql.Enrolled;
import konnect.identity.Emails;
import konnect.identity.NewUser;
import konnect.identity.User;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import konnect.settings.Settings;

/** Experts whom administrators write down themselves, one by one or in bulk, and take out again. */
@Singleton
public final class Enrolments {
    private final Users users;
    private final Experts experts;
    private final Settings settings;
    private final Versions versions;
    private final List<ExpertListener> listeners;

    /** @param listeners told, after the commit, of every approved expert who was taken out */
    public Enrolments(
            Users users, Experts experts, Settings settings, Versions versions, @All List<ExpertListener> listeners) {
        this.users = users;
        this.experts = experts;
        this.settings = settings;
        this.versions = versions;
        this.listeners = List.copyOf(listeners);
    }

    /** What became of one. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * A new approved expert.
     *
     * @param actor the administrator's user id
     * @throws Problem {@code ALREADY_APPLIED} when the person has a profile or an application that was not rejected
     */
    Expert create(Tx tx, String actor, EnrolmentIn in) {
        var user = person(tx, in);
        var known = experts.ofUser(tx.handle(), user.id());
        if (known.isPresent() && known.get().status() != MentorStatus.REJECTED) {
            throw new Problem(Code.ALREADY_APPLIED, "This person has applied already or is an expert");
        }
        return enrol(tx, actor, user, in);
    }

    /**
     * Creates an approved expert, or brings a profile in line with what is given; its status stays.
     *
     * @param actor the administrator's user id
     */
    public Outcome take(Tx tx, String actor, EnrolmentIn in) {
        var user = person(tx, in);
        var known = experts.ofUser(tx.handle(), user.id());
        if (known.isEmpty()) {
            enrol(tx, actor, user, in);
            return Outcome.CREATED;
        }
        var before = known.get();
        var after = with(before, in);
        boolean renamed = in.name() != null && !in.name().strip().equals(user.name());
        if (!renamed && after.equals(before)) {
            return Outcome.UNCHANGED;
        }
        ExpertsSql.update(tx.handle(), after);
        if (renamed) {
            users.rename(tx, user.id(), Objects.requireNonNull(in.name()).strip());
        }
        Audit.record(
                tx,
                actor,
                "expert.edited",
                before.id(),
                new Change(AuditedProfile.of(before), AuditedProfile.of(after)));
        tx.afterCommit(versions::profileChanged);
        return Outcome.UPDATED;
    }

    /**
     * Takes an expert out of all lists. Sessions, reviews and money stay, under the name; contacts go.
     *
     * @throws Problem {@code NOT_FOUND}
     */
    Expert remove(Tx tx, String actor, String id) {
        var before = ExpertsSql.lock(tx.handle(), id).orElseThrow(() -> Problem.notFound("Expert"));
        EnrolmentsSql.remove(tx.handle(), id);
        if (before.isApproved()) {
            Users.stopBeingExpert(tx, before.userId());
            experts.live(tx, id, Live.OFFLINE);
            tx.afterCommit(() -> listeners.forEach(listener -> listener.rejected(id)));
        }
        Audit.record(tx, actor, "expert.removed", id, new Change(before.status(), "removed"));
        tx.afterCommit(versions::profileChanged);
        return before;
    }

    private Expert enrol(Tx tx, String actor, User user, EnrolmentIn in) {
        var handle = tx.handle();
        var defaultPrice = settings.current().defaultPricePerMin();
        var applicant = new Applicant(Ids.next("e"), user.id(), user.name(), user.email());
        var id = EnrolmentsSql.enrol(handle, new Enrolled(applicant, in.profile(null, defaultPrice), in));
        ApplicationsSql.addLive(handle, id);
        Users.becomeExpert(tx, user.id());
        var expert = experts.find(handle, id).orElseThrow();
        Audit.record(tx, actor, "expert.created", id, new Change(null, AuditedProfile.of(expert)));
        tx.afterCommit(versions::profileChanged);
        return expert;
    }

    /** Who has this address; a new account has no password until its owner asks for one. */
    private static User person(Tx tx, EnrolmentIn in) {
        var email = Emails.normalise(in.email());
        return Users.findByEmail(tx.handle(), email).orElseGet(() -> {
            if (in.name() == null) {
                throw Problem.invalid("name", "must be there for a person without an account");
            }
            return Users.create(tx, new NewUser(email, in.name().strip(), Role.USER, false));
        });
    }

    private Expert with(Expert before, EnrolmentIn in) {
        var now = before.onboarding();
        var onboarding = new Onboarding(
                in.phone() == null ? now.phone() : in.phone(),
                in.linkedinUrl() == null ? now.linkedinUrl() : in.linkedinUrl(),
                in.portfolioUrl() == null ? now.portfolioUrl() : in.portfolioUrl(),
                now.resumeUrl(),
                now.appliedAt(),
                now.adminNotes(),
                now.rejectionReason());
        var defaultPrice = settings.current().defaultPricePerMin();
        return before.with(in.profile(before, defaultPrice), before.autoAccept(), onboarding);
    }
}
