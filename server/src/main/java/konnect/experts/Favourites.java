package konnect.experts;

import jakarta.inject.Singleton;
import konnect.db.Db;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;

/** The experts that people keep for later. One who is no longer approved is not shown, and shown again once they are. */
@Singleton
public final class Favourites {
    /** How many one person may keep; two requests at once may each add one more. */
    static final int MOST = 500;

    private final Db db;
    private final Experts experts;

    public Favourites(Db db, Experts experts) {
        this.db = db;
        this.experts = experts;
    }

    /** The one added last comes first. */
    Page<ExpertOut> page(String personId, Paging paging) {
        return db.read(handle -> new Page<>(
                FavouritesSql.page(handle, personId, paging),
                paging.page(),
                paging.limit(),
                FavouritesSql.count(handle, personId)));
    }

    /**
     * Keeps an expert; nothing happens to one who is kept already.
     *
     * @throws Problem {@code NOT_FOUND} unless there is such an approved expert; {@code CONFLICT} beyond {@value #MOST}
     */
    FavouriteOut add(String personId, String expertId) {
        var expert = experts.approved(expertId);
        db.run(tx -> {
            FavouritesSql.add(tx.handle(), personId, expert.id());
            if (FavouritesSql.all(tx.handle(), personId) > MOST) {
                throw new Problem(Code.CONFLICT, "At most " + MOST + " favourites can be kept");
            }
        });
        return new FavouriteOut(expertId, true);
    }

    /** Keeps an expert no longer; nothing happens where it was not so. */
    FavouriteOut remove(String personId, String expertId) {
        db.run(tx -> FavouritesSql.remove(tx.handle(), personId, expertId));
        return new FavouriteOut(expertId, false);
    }
}
