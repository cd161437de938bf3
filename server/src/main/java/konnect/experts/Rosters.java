package konnect.experts;

import java.util.concurrent.atomic.AtomicInteger;
import konnect.db.Db;
import konnect.experts.Versions.Version;
import org.jspecify.annotations.Nullable;

/**
 * Reads all experts into memory once it has paid: after as many lists of one version as reading everybody costs. While
 * profiles stay the same, only what moves is read again.
 */
final class Rosters {
    /** With more experts every list is asked of the database. If each wrote all they may, these take 100 MB. */
    static final int MAX_EXPERTS = 20_000;

    /** So many lists cost what reading everybody does. */
    static final int LISTS = 24;

    private final Db db;
    private volatile Current current = new Current(new Version("", ""));
    private volatile @Nullable Known known;

    Rosters(Db db) {
        this.db = db;
    }

    private record Known(String version, @Nullable Profiles profiles) {}

    private static final class Current {
        private final Version version;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile @Nullable Roster roster;

        Current(Version version) {
            this.version = version;
        }
    }

    /** Everybody as of this version or later; null when the database is to be asked. */
    @Nullable
    Roster at(Version version) {
        var at = current;
        if (!at.version.equals(version)) {
            at = new Current(version);
            current = at;
        }
        if (at.roster == null && at.asked.incrementAndGet() == LISTS) {
            at.roster = read(version);
        }
        return at.roster;
    }

    private @Nullable Roster read(Version version) {
        var profiles = profiles(version.profiles());
        return profiles == null ? null : new Roster(profiles, db.read(RosterSql::moving));
    }

    private @Nullable Profiles profiles(String version) {
        var last = known;
        if (last == null || !last.version.equals(version)) {
            last = new Known(version, db.read(RosterSql::count) > MAX_EXPERTS ? null : readProfiles());
            known = last;
        }
        return last.profiles;
    }

    private Profiles readProfiles() {
        return new Profiles(db.read(RosterSql::profiles));
    }
}
