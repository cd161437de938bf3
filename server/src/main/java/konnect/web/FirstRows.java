package konnect.web;

import java.util.List;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Whom the list of experts shows first to everybody; told by whoever keeps that list. */
public interface FirstRows {
    /** The first page in the order of the list; may ask the database. */
    List<Row> rows();

    /** One person as a row of the list shows them. */
    record Row(
            String id,
            String name,
            String title,
            String company,
            String bio,
            @Nullable String imageUrl,
            List<String> specialties,
            List<String> languages,
            @Nullable Double rating,
            int reviewCount,
            Money pricePerMin,
            State state) {}

    /** Whether they can be talked to. */
    enum State {
        FREE,
        BUSY,
        AWAY
    }
}
