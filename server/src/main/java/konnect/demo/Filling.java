package konnect.demo;

import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.bookings.PastTimetables;
import konnect.chat.PastMessages;
import konnect.config.Config;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.experts.PastExperts;
import konnect.experts.Versions;
import konnect.identity.Passwords;
import konnect.identity.PastUsers;
import konnect.kernel.Money;
import konnect.ledger.PastTransfers;
import konnect.meter.Terms;
import konnect.reviews.Reviews;
import konnect.sessions.PastSessions;
import konnect.settings.Settings;
import konnect.wallet.PastPayments;
import org.jboss.logging.Logger;

/** Fills a database that has no experts, before anybody is served: all of it in one transaction, or nothing. */
public final class Filling {
    /** What everybody knows. */
    public static final String PASSWORD = "konnect-demo-1";

    private static final Logger LOG = Logger.getLogger(Filling.class);
    private static final long MINUTE_MS = 60_000;

    private Filling() {}

    /** Does nothing where there are experts, or the demo's people, or no demo. Safe on several nodes at once. */
    public static void ensure(Db db, Passwords passwords, Config config) {
        if (!config.demo().on() || !db.tx(Filling::isEmpty)) {
            return;
        }
        long began = System.nanoTime();
        var story = new Story(db.clock(), terms(db));
        var hash = passwords.hash(PASSWORD);
        var reviews = new Reviews(db, new Experts(db, new Versions(db)));
        db.run(tx -> {
            DemoSql.lock(tx.handle());
            if (isEmpty(tx)) {
                write(tx, story, hash);
                story.reviews().forEach(each -> reviews.post(tx, each.review(), each.at()));
                Audit.record(tx, null, "demo.filled", "platform", Change.NONE);
            }
        });
        LOG.infof(
                "filled the database with the demo in %d ms: %d sessions, %d messages, %d reviews",
                (System.nanoTime() - began) / 1_000_000,
                story.sessions().size(),
                story.messages().size(),
                story.reviews().size());
    }

    private static boolean isEmpty(Tx tx) {
        return PastExperts.noneYet(tx) && DemoSql.noneYet(tx.handle());
    }

    private static void write(Tx tx, Story story, String hash) {
        var company = story.company();
        PastUsers.write(tx, company.people(hash));
        PastExperts.write(tx, company.approved(story.orders()));
        PastTimetables.write(tx, company.timetables());
        PastSessions.write(tx, story.sessions());
        PastTransfers.write(tx, story.transfers());
        PastPayments.write(tx, story.withdrawals());
        PastMessages.write(tx, story.messages());
        var admin = company.admin();
        DemoSql.insert(tx.handle(), admin.id(), admin.mentee().slug(), Part.SIGN_IN);
        company.users()
                .forEach(user -> DemoSql.insert(
                        tx.handle(),
                        user.id(),
                        user.mentee().slug(),
                        user.mentee().part()));
        company.experts()
                .forEach(expert -> DemoSql.insert(
                        tx.handle(),
                        expert.userId(),
                        expert.mentor().slug(),
                        expert.mentor().part()));
    }

    /** Those of an installation that has changed nothing, whatever the times of this one. */
    private static Terms terms(Db db) {
        try (var settings = new Settings(db)) {
            var platform = settings.current();
            int most = platform.maxSessionDurationMins();
            return new Terms(
                    Money.ofRupees(1),
                    platform.platformFeePercent(),
                    MINUTE_MS,
                    MINUTE_MS / 2,
                    6_000,
                    MINUTE_MS,
                    Terms.tailOf(MINUTE_MS),
                    90_000,
                    4 * MINUTE_MS,
                    Terms.IDLE_ANSWER_MS,
                    45_000,
                    Terms.LONGEST_GAP_MS,
                    most,
                    most,
                    Terms.LATE_MINUTES);
        }
    }
}
