package konnect.experts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import konnect.experts.ExpertFilter.Search;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What follows WHERE in the public list. Texts of ours only; what people typed is bound. */
final class Conditions {
    /** How a search is compared. */
    enum Match {
        /** Every word as it was typed, anywhere. */
        EXACT,
        /** Something like the whole, for when nothing has it as it was typed. */
        SIMILAR
    }

    private final List<String> parts = new ArrayList<>(List.of("e.status = 'approved'"));
    private final Map<String, BiConsumer<Query, String>> bindings = new LinkedHashMap<>();

    Conditions(ExpertFilter filter, Match match) {
        if (!filter.specialties().isEmpty()) {
            and("e.specialty_keys && :specialties");
            bindings.put("specialties", (query, name) -> query.bindArray(name, String.class, filter.specialties()));
        }
        if (filter.available() != null) {
            and(filter.available() ? "l.available" : "NOT l.available");
        }
        and("e.language_keys @> ARRAY[:language::text]", "language", filter.language());
        and("l.rating >= :minRating", "minRating", filter.minRating());
        and("e.price_paise <= :maxPrice", "maxPrice", filter.maxPrice());
        if (filter.search() != null) {
            search(filter.search(), match);
        }
    }

    String sql() {
        return String.join(" AND ", parts);
    }

    void bind(Query query) {
        bindings.forEach((name, binding) -> binding.accept(query, name));
    }

    /** Binds a text that another part of the statement uses. */
    void bindText(String name, String text) {
        bindings.put(name, (query, as) -> query.bind(as, text));
    }

    private void search(Search search, Match match) {
        switch (match) {
            case EXACT -> {
                int place = 0;
                for (var word : search.words()) {
                    var name = "word" + place++;
                    and("(e.headline ILIKE :" + name + " OR e.bio ILIKE :" + name + ")");
                    bindText(name, containing(word));
                }
            }
            case SIMILAR -> {
                and("e.id IN (SELECT expert_headline_like(:text) UNION SELECT expert_bio_like(:text))");
                bindText("text", search.text());
            }
        }
    }

    private void and(String condition) {
        parts.add(condition);
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition);
            bindings.put(name, (query, as) -> query.bind(as, value));
        }
    }

    /** A pattern of LIKE for texts that contain this one. */
    static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
