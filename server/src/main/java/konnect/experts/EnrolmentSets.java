package konnect.experts;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Tx;
import konnect.experts.ApplicationsSql.Applicant;
import konnect.experts.Enrolments.Outcome;
import konnect.experts.EnrolmentsSql.Enrolled;
import konnect.identity.Emails;
import konnect.identity.NewUser;
import konnect.identity.Users;
import konnect.kernel.Ids;
import konnect.kernel.Role;
import konnect.settings.Settings;

/** Many experts at once: those without an account all together, in few statements, and the others one by one. */
@Singleton
public final class EnrolmentSets {
    private final Enrolments enrolments;
    private final Settings settings;
    private final Versions versions;

    public EnrolmentSets(Enrolments enrolments, Settings settings, Versions versions) {
        this.enrolments = enrolments;
        this.settings = settings;
        this.versions = versions;
    }

    /**
     * Does with each what {@link Enrolments#take} does, or with none; answers what became of them, in any order. The
     * known ones stay locked until the commit: who edits one of them meanwhile waits, and {@link konnect.db.Db} runs
     * again what met a deadlock.
     *
     * @param all no two of them of one address
     */
    public List<Outcome> take(Tx tx, String actor, List<EnrolmentIn> all) {
        var used =
                Users.used(tx.handle(), all.stream().map(EnrolmentSets::email).toList());
        var strangers = new ArrayList<EnrolmentIn>();
        var outcomes = new ArrayList<Outcome>();
        for (var in : all) {
            if (in.name() == null || used.contains(email(in))) {
                outcomes.add(enrolments.take(tx, actor, in));
            } else {
                strangers.add(in);
            }
        }
        if (!strangers.isEmpty()) {
            enrol(tx, actor, strangers);
            outcomes.addAll(Collections.nCopies(strangers.size(), Outcome.CREATED));
        }
        return outcomes;
    }

    private void enrol(Tx tx, String actor, List<EnrolmentIn> strangers) {
        var handle = tx.handle();
        var users = strangers.stream()
                .map(in -> new NewUser(email(in), name(in), Role.EXPERT, false))
                .toList();
        var userIds = Users.createAll(tx, users);
        var defaultPrice = settings.current().defaultPricePerMin();
        var enrolled = new ArrayList<Enrolled>();
        for (int i = 0; i < users.size(); i++) {
            var in = strangers.get(i);
            var user = users.get(i);
            var applicant = new Applicant(Ids.next("e"), userIds.get(i), user.name(), user.email());
            enrolled.add(new Enrolled(applicant, in.profile(null, defaultPrice), in));
        }
        EnrolmentsSql.enrolAll(handle, enrolled);
        var changes = new LinkedHashMap<String, Change>();
        ExpertsSql.all(
                        handle,
                        enrolled.stream().map(each -> each.applicant().id()).toList())
                .forEach(expert -> changes.put(expert.id(), new Change(null, AuditedProfile.of(expert))));
        Audit.recordAll(tx, actor, "expert.created", changes);
        tx.afterCommit(versions::profileChanged);
    }

    private static String email(EnrolmentIn in) {
        return Emails.normalise(in.email());
    }

    private static String name(EnrolmentIn in) {
        return Objects.requireNonNull(in.name()).strip();
    }
}
