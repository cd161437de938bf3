package konnect.experts;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.web.FirstRows;

/** The first page of the public list, for the page that shows it before the app runs. */
@Singleton
public final class ListedRows implements FirstRows {
    /** What the app asks for first: the best rated. */
    private static final ExpertQuery FIRST = new ExpertParams().read();

    private final Listings listings;

    public ListedRows(Listings listings) {
        this.listings = listings;
    }

    @Override
    public List<Row> rows() {
        return listings.page(FIRST).items().stream().map(ListedRows::row).toList();
    }

    private static Row row(ExpertOut expert) {
        return new Row(
                expert.id(),
                expert.name(),
                expert.title(),
                expert.company(),
                expert.bio(),
                expert.imageUrl(),
                expert.specialties(),
                expert.languages(),
                expert.rating(),
                expert.reviewCount(),
                expert.pricePerMin(),
                state(expert));
    }

    private static State state(ExpertOut expert) {
        if (!expert.available()) {
            return State.AWAY;
        }
        return expert.busy() ? State.BUSY : State.FREE;
    }
}
