package konnect.admin;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.identity.User;
import konnect.identity.Users;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import konnect.sessions.AdminSessions;
import konnect.wallet.Wallets;
import org.jspecify.annotations.Nullable;

/** What administrators see of people's accounts and change about them. */
@Singleton
public final class UserAccounts {
    private static final Paging LATEST = new Paging(1, 10);

    private final Db db;
    private final Users users;
    private final Experts experts;
    private final Wallets wallets;
    private final AdminSessions sessions;

    public UserAccounts(Db db, Users users, Experts experts, Wallets wallets, AdminSessions sessions) {
        this.db = db;
        this.users = users;
        this.experts = experts;
        this.wallets = wallets;
        this.sessions = sessions;
    }

    UserOut one(String id) {
        return db.read(handle -> {
            var user = Users.find(handle, id);
            var latest = sessions.ofPerson(handle, id, LATEST);
            return new UserOut(
                    user,
                    experts.ofUser(handle, id).map(Expert::id).orElse(null),
                    wallets.wallet(handle, id),
                    latest.items(),
                    latest.total());
        });
    }

    /**
     * Changes what is given, all or nothing.
     *
     * @throws Problem {@code CONFLICT} when nobody would be an administrator any more, or when the role is not the one
     *     that the person's profile makes
     */
    User change(Caller admin, String id, UserIn in) {
        return db.tx(tx -> {
            var before = Users.lock(tx, id);
            var role = in.wantedRole();
            if (role != null && role != before.role()) {
                become(tx, before, role);
            }
            if (in.disabled() != null && in.disabled() != before.disabled()) {
                disable(tx, id, in.disabled());
            }
            if (in.name() != null) {
                users.rename(tx, id, in.name().strip());
            }
            var after = Users.find(tx.handle(), id);
            Audit.record(tx, admin.userId(), "user.edited", id, new Change(told(before, null), told(after, before)));
            return after;
        });
    }

    private void disable(Tx tx, String id, boolean disabled) {
        if (disabled) {
            users.disable(tx, id);
        } else {
            Users.enable(tx, id);
        }
    }

    /** Who is no administrator is what the profile says: an approved expert, or a user. */
    private void become(Tx tx, User user, Role role) {
        boolean approved = experts.ofUser(tx.handle(), user.id())
                .filter(Expert::isApproved)
                .isPresent();
        if (role != Role.ADMIN && (role == Role.EXPERT) != approved) {
            throw new Problem(
                    Code.CONFLICT,
                    approved
                            ? "This is an approved expert; reject the application to end that"
                            : "Only an approved application makes an expert");
        }
        switch (role) {
            case ADMIN -> Users.promote(tx, user.id());
            case EXPERT, USER -> Users.demote(tx, user.id(), role);
        }
        users.signedOut(tx, user.id());
    }

    /** Nothing that tells who it is. */
    private static Map<String, Object> told(User user, @Nullable User before) {
        var told = new LinkedHashMap<String, Object>();
        told.put("role", user.role());
        told.put("disabled", user.disabled());
        if (before != null && !before.name().equals(user.name())) {
            told.put("renamed", true);
        }
        return told;
    }
}
