package konnect.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.identity.User.Summary;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The people of this installation and what they may do. */
public final class Users {
    private final List<SignOuts> signOuts;
    private final List<Renames> renames;

    /** Tells {@code signOuts} of everybody who is signed out everywhere, and {@code renames} of every other name. */
    public Users(List<SignOuts> signOuts, List<Renames> renames) {
        this.signOuts = List.copyOf(signOuts);
        this.renames = List.copyOf(renames);
    }

    /** The person of this id, or {@code NOT_FOUND}. */
    public static User find(Handle handle, String id) {
        return UsersSql.find(handle, id).orElseThrow(() -> Problem.notFound("Person"));
    }

    /** The person of this normalised address of mail. */
    public static Optional<User> findByEmail(Handle handle, String email) {
        return UsersSql.findByEmail(handle, email);
    }

    /** The persons of these ids; an id that nobody has is absent. */
    public static Map<String, Summary> summaries(Handle handle, Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : UsersSql.summaries(handle, ids);
    }

    /** Makes a person, or throws {@code EMAIL_IN_USE}. */
    public static User create(Tx tx, NewUser user) {
        var id = Ids.next("u");
        try {
            UsersSql.insert(tx.handle(), id, user);
        } catch (UnableToExecuteStatementException e) {
            if (Db.violates(e, UsersSql.EMAIL_KEY)) {
                throw new Problem(Code.EMAIL_IN_USE, "This address of mail has an account already");
            }
            throw e;
        }
        return find(tx.handle(), id);
    }

    /** Makes persons, and answers their ids in that order. Addresses that may be in use are asked for by {@link #used}. */
    public static List<String> createAll(Tx tx, List<NewUser> users) {
        var ids = users.stream().map(user -> Ids.next("u")).toList();
        if (!ids.isEmpty()) {
            UsersSql.insertAll(tx.handle(), ids, users);
        }
        return ids;
    }

    /** Those of these normalised addresses that somebody has. */
    public static Set<String> used(Handle handle, Collection<String> emails) {
        return emails.isEmpty() ? Set.of() : UsersSql.used(handle, emails);
    }

    /** The application was approved; an administrator stays one. */
    public static void becomeExpert(Tx tx, String id) {
        UsersSql.setRole(tx, id, Role.USER, Role.EXPERT);
    }

    /** No expert any longer; an administrator stays one. */
    public static void stopBeingExpert(Tx tx, String id) {
        UsersSql.setRole(tx, id, Role.EXPERT, Role.USER);
    }

    /** Makes an administrator of whoever this is. */
    public static void promote(Tx tx, String id) {
        var user = find(tx.handle(), id);
        UsersSql.setRole(tx, id, user.role(), Role.ADMIN);
    }

    /**
     * Takes an administrator's rights away.
     *
     * @param to what the person is from now on
     * @throws Problem {@code CONFLICT} when nobody else is an administrator
     */
    public static void demote(Tx tx, String id, Role to) {
        refuseLastAdmin(tx, find(tx.handle(), id));
        UsersSql.setRole(tx, id, Role.ADMIN, to);
    }

    /**
     * Signs the person out everywhere at once and lets nobody in as them until {@link #enable}.
     *
     * @throws Problem {@code CONFLICT} when nobody else is an administrator
     */
    public void disable(Tx tx, String id) {
        refuseLastAdmin(tx, find(tx.handle(), id));
        UsersSql.setDisabled(tx, id, true);
        SignInsSql.endAll(tx, id);
        signedOut(tx, id);
    }

    /** Cuts every socket of the person once this is committed; who may come back is asked anew. */
    public void signedOut(Tx tx, String id) {
        tx.afterCommit(() -> signOuts.forEach(each -> each.signedOut(id)));
    }

    public static void enable(Tx tx, String id) {
        UsersSql.setDisabled(tx, id, false);
    }

    /** The person of this id, locked until the transaction ends, or {@code NOT_FOUND}. */
    public static User lock(Tx tx, String id) {
        UsersSql.lock(tx.handle(), id);
        return find(tx.handle(), id);
    }

    /** Gives the person another name. */
    public void rename(Tx tx, String id, String name) {
        edit(tx, id, new ProfileIn(name, null, null, null));
    }

    User edit(Tx tx, String id, ProfileIn profile) {
        UsersSql.edit(tx, id, profile);
        var user = find(tx.handle(), id);
        if (profile.name() != null) {
            renames.forEach(each -> each.renamed(tx, id, user.name()));
        }
        return user;
    }

    static User onboard(Tx tx, String id, OnboardingIn in) {
        UsersSql.onboard(tx.handle(), id, in);
        return find(tx.handle(), id);
    }

    static void refuseLastAdmin(Tx tx, User user) {
        if (user.role() != Role.ADMIN) {
            return;
        }
        UsersSql.lockAdmins(tx.handle());
        if (!user.disabled() && UsersSql.countAdmins(tx.handle()) <= 1) {
            throw new Problem(Code.CONFLICT, "This is the last administrator");
        }
    }
}
