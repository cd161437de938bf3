package konnect.identity;

import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.config.Config;
import konnect.db.Db;
import konnect.kernel.Problem;
import konnect.kernel.StartupProblem;
import org.jboss.logging.Logger;

/** The administrator that the configuration names, made when there is none. */
public final class FirstAdmin {
    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);

    private FirstAdmin() {}

    /** Safe on several nodes at once. Never changes somebody who is an administrator already. */
    public static void ensure(Db db, Passwords passwords, Config config) {
        var wanted = config.firstAdmin();
        if (wanted == null || db.read(UsersSql::countAdmins) > 0) {
            return;
        }
        refuseUnusable(passwords, wanted);
        var hash = passwords.hash(wanted.password());
        db.run(tx -> {
            UsersSql.lockAdmins(tx.handle());
            if (UsersSql.countAdmins(tx.handle()) > 0) {
                return;
            }
            var admin = Admins.promoteOrCreate(tx, Emails.normalise(wanted.email()));
            UsersSql.setPassword(tx.handle(), admin.id(), hash);
            Audit.record(tx, null, "admin.created", admin.id(), Change.NONE);
            LOG.infof("made the first administrator %s", admin.id());
        });
    }

    private static void refuseUnusable(Passwords passwords, Config.FirstAdmin wanted) {
        if (wanted.email().length() > Emails.MAX || !wanted.email().matches(Emails.FORM)) {
            throw new StartupProblem("KONNECT_ADMIN_EMAIL is not an address of mail");
        }
        try {
            passwords.refuseWeak(wanted.password(), wanted.email());
        } catch (Problem e) {
            throw new StartupProblem("KONNECT_ADMIN_PASSWORD cannot be taken: " + e.detail());
        }
    }
}
