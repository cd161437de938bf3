package konnect.experts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The curated categories. A specialty is in one of them at most. */
@Singleton
public final class Categories {
    static final int MAX = 100;

    private final Db db;
    private final Versions versions;

    public Categories(Db db, Versions versions) {
        this.db = db;
        this.versions = versions;
    }

    Page<CategoryOut> page(Paging paging) {
        return db.read(handle -> {
            var all = CategoriesSql.all(handle);
            var some = all.stream().skip(paging.offset()).limit(paging.limit()).toList();
            return new Page<>(some, paging.page(), paging.limit(), all.size());
        });
    }

    /** @throws Problem {@code CONFLICT} for a name or a specialty that another has, and when there are too many */
    CategoryOut create(Caller admin, CategoryIn in) {
        var id = Ids.next("c");
        var name = in.requiredName();
        return db.tx(tx -> {
            CategoriesSql.lockAndCount(tx.handle());
            var all = CategoriesSql.all(tx.handle());
            if (all.size() >= MAX) {
                throw new Problem(Code.CONFLICT, "There are " + MAX + " categories already");
            }
            int last = all.isEmpty() ? 0 : all.getLast().position();
            var created = in.over(new CategoryOut(id, name, Math.min(last + 1, CategoryIn.MAX_POSITION), List.of()));
            unique(() -> {
                CategoriesSql.insert(tx.handle(), created);
                CategoriesSql.setSpecialties(tx.handle(), created);
                return created;
            });
            told(tx, admin, "category.created", null, created);
            return created;
        });
    }

    /** @throws Problem {@code NOT_FOUND}; {@code CONFLICT} for a name or a specialty that another has */
    CategoryOut change(Caller admin, String id, CategoryIn in) {
        return db.tx(tx -> {
            CategoriesSql.lockAndCount(tx.handle());
            var before = find(tx, id);
            var after = in.over(before);
            unique(() -> {
                CategoriesSql.update(tx.handle(), after);
                CategoriesSql.setSpecialties(tx.handle(), after);
                return after;
            });
            told(tx, admin, "category.edited", before, after);
            return after;
        });
    }

    /** Its specialties are in no category then. */
    CategoryOut delete(Caller admin, String id) {
        return db.tx(tx -> {
            CategoriesSql.lockAndCount(tx.handle());
            var before = find(tx, id);
            CategoriesSql.delete(tx.handle(), id);
            told(tx, admin, "category.deleted", before, null);
            return before;
        });
    }

    private static CategoryOut find(Tx tx, String id) {
        return CategoriesSql.all(tx.handle()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("Category"));
    }

    private void told(Tx tx, Caller admin, String action, @Nullable CategoryOut before, @Nullable CategoryOut after) {
        var id = after != null ? after.id() : before == null ? "" : before.id();
        Audit.record(tx, admin.userId(), action, id, new Change(before, after));
        tx.afterCommit(versions::profileChanged);
    }

    private static <T> T unique(Supplier<T> write) {
        try {
            return write.get();
        } catch (UnableToExecuteStatementException e) {
            if (Db.violates(e, CategoriesSql.NAME_KEY)) {
                throw new Problem(Code.CONFLICT, "Another category has this name");
            }
            if (Db.violates(e, CategoriesSql.SPECIALTY_KEY)) {
                throw new Problem(Code.CONFLICT, "Another category has one of these specialties");
            }
            throw e;
        }
    }
}
