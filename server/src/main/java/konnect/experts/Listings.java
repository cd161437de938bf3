package konnect.experts;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import konnect.db.Db;
import konnect.experts.Conditions.Match;
import konnect.experts.Versions.Version;
import konnect.kernel.Page;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The public list of approved experts. A page is read once for each query and version; a total is counted once for each
 * filter and version. When many different lists of one version are asked for, those that search for no text are made of
 * what {@link Rosters} keeps.
 */
@Singleton
public final class Listings {
    private static final int MAX_TOTALS = 1_000;
    /** Of twenty experts for the most part, of a hundred at most. */
    private static final int MAX_PAGES = 100;

    private static final int MAX_SINGLE = 10_000;

    private record Counted(ExpertFilter filter, Match match, String version) {}

    /** One expert as everybody sees them, with the entity tag of that. */
    record Single(String tag, ExpertOut expert) {}

    /** What was asked for lately, while nothing that lists show has changed. */
    private record Pages(Version version, Map<ExpertQuery, Page<ExpertOut>> kept, Map<String, Single> single) {
        Pages(Version version) {
            this(version, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    private final Db db;
    private final Versions versions;
    private final Experts experts;
    private final Rosters rosters;
    private final ConcurrentHashMap<Counted, Long> totals = new ConcurrentHashMap<>();
    private volatile @Nullable Pages pages;

    public Listings(Db db, Versions versions, Experts experts) {
        this.db = db;
        this.versions = versions;
        this.experts = experts;
        rosters = new Rosters(db);
    }

    /** The entity tag of every page of the list, now. */
    String tag() {
        return versions.now().both();
    }

    /** What was searched as it was typed or, where that finds nobody, what is like it. */
    Page<ExpertOut> page(ExpertQuery query) {
        var version = versions.now();
        var kept = pages(version).kept();
        var known = kept.get(query);
        if (known != null) {
            return known;
        }
        var roster = query.filter().search() == null ? rosters.at(version) : null;
        var page = roster == null ? read(query, version) : roster.page(query);
        if (kept.size() < MAX_PAGES) {
            kept.put(query, page);
        }
        return page;
    }

    /**
     * An approved expert.
     *
     * @throws konnect.kernel.Problem {@code NOT_FOUND} unless there is one
     */
    Single single(String id) {
        var kept = pages(versions.now()).single();
        var known = kept.get(id);
        if (known != null) {
            return known;
        }
        var expert = experts.approved(id);
        var single = new Single(Versions.of(expert), ExpertOut.of(expert));
        if (kept.size() < MAX_SINGLE) {
            kept.put(id, single);
        }
        return single;
    }

    /** A version is older than what is read after it, so that nothing outdated is kept. */
    private Pages pages(Version version) {
        var last = pages;
        if (last != null && last.version().equals(version)) {
            return last;
        }
        var fresh = new Pages(version);
        pages = fresh;
        return fresh;
    }

    private Page<ExpertOut> read(ExpertQuery query, Version version) {
        var key = query.filter().isLive() ? version.both() : version.profiles();
        return db.read(handle -> {
            var page = page(handle, query, new Counted(query.filter(), Match.EXACT, key));
            return page.total() == 0 && query.filter().search() != null
                    ? page(handle, query, new Counted(query.filter(), Match.SIMILAR, key))
                    : page;
        });
    }

    private Page<ExpertOut> page(Handle handle, ExpertQuery query, Counted counted) {
        var items = ListingSql.list(handle, query, counted.match());
        var paging = query.paging();
        boolean last = items.size() < paging.limit() && (!items.isEmpty() || paging.page() == 1);
        long total = last ? paging.offset() + items.size() : total(handle, counted);
        return new Page<>(items, paging.page(), paging.limit(), total);
    }

    private long total(Handle handle, Counted counted) {
        var known = totals.get(counted);
        if (known != null) {
            return known;
        }
        if (totals.size() >= MAX_TOTALS) {
            totals.clear();
        }
        long total = ListingSql.count(handle, counted.filter(), counted.match());
        totals.put(counted, total);
        return total;
    }
}
