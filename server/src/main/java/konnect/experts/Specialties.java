package konnect.experts;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Db;
import org.jspecify.annotations.Nullable;

/** What approved experts offer, counted anew only after a profile has changed. */
@Singleton
public final class Specialties {
    static final int MAX_SPECIALTIES = 1_000;

    private record Counted(String version, List<SpecialtyOut> items) {}

    private final Db db;
    private final Versions versions;
    private volatile @Nullable Counted counted;

    public Specialties(Db db, Versions versions) {
        this.db = db;
        this.versions = versions;
    }

    String tag() {
        return versions.now().profiles();
    }

    List<SpecialtyOut> all() {
        var last = counted;
        var version = tag();
        if (last == null || !last.version.equals(version)) {
            last = new Counted(version, db.read(handle -> SpecialtiesSql.all(handle, MAX_SPECIALTIES)));
            counted = last;
        }
        return last.items;
    }
}
