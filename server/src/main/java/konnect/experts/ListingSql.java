package konnect.experts;

import java.util.List;
import konnect.experts.Conditions.Match;
import konnect.experts.ExpertFilter.Search;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The public list: one statement, made of what was asked for, so that each has a plan of its own. */
final class ListingSql {
    private static final String FROM = " FROM expert e JOIN expert_live l ON l.expert_id = e.id WHERE ";

    private ListingSql() {}

    static List<ExpertOut> list(Handle handle, ExpertQuery query, Match match) {
        return prepare(handle, "", query, match)
                .map((row, context) -> ExpertRows.publicView(row))
                .list();
    }

    /** How PostgreSQL goes about a list. */
    static List<String> plan(Handle handle, ExpertQuery query, Match match) {
        return prepare(handle, "EXPLAIN ", query, match).mapTo(String.class).list();
    }

    private static Query prepare(Handle handle, String before, ExpertQuery query, Match match) {
        var conditions = new Conditions(query.filter(), match);
        var order = order(query, match, conditions);
        var statement = handle.createQuery(before + "SELECT " + ExpertRows.PUBLIC_COLUMNS + FROM + conditions.sql()
                        + " ORDER BY " + order + " LIMIT :limit OFFSET :offset")
                .bind("limit", query.paging().limit())
                .bind("offset", query.paging().offset());
        conditions.bind(statement);
        return statement;
    }

    static long count(Handle handle, ExpertFilter filter, Match match) {
        var conditions = new Conditions(filter, match);
        var from = filter.isLive() ? FROM : " FROM expert e WHERE ";
        var statement = handle.createQuery("SELECT count(*)" + from + conditions.sql());
        conditions.bind(statement);
        return statement.mapTo(long.class).one();
    }

    static List<ExpertOut> online(Handle handle, int limit) {
        return handle.createQuery("SELECT " + ExpertRows.PUBLIC_COLUMNS + FROM
                        + "e.status = 'approved' AND l.online ORDER BY e.id LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> ExpertRows.publicView(row))
                .list();
    }

    private static String order(ExpertQuery query, Match match, Conditions conditions) {
        var rating = "l.rating DESC NULLS LAST, l.rating_count DESC, l.expert_id";
        var search = query.filter().search();
        return switch (query.sort()) {
            case RATING -> rating;
            case PRICE -> "e.price_paise, e.id";
            case PRICE_DESC -> "e.price_paise DESC, e.id DESC";
            case POPULARITY -> "l.orders DESC, l.expert_id";
            case NEWEST -> "e.created_at DESC, e.id DESC";
            case RELEVANCE -> search == null ? rating : rank(search, match, conditions) + " DESC, " + rating;
        };
    }

    private static String rank(Search search, Match match, Conditions conditions) {
        return switch (match) {
            case EXACT -> {
                conditions.bindText("phrase", Conditions.containing(search.text()));
                yield """
                        (8 * (e.name ILIKE :phrase)::int + 4 * (e.title ILIKE :phrase)::int
                         + 4 * (spaced(e.specialties) ILIKE :phrase)::int + 3 * (e.company ILIKE :phrase)::int
                         + (e.bio ILIKE :phrase)::int""" + words(search) + ")";
            }
            case SIMILAR -> "(2 * word_similarity(:text, e.headline) + word_similarity(:text, e.name))";
        };
    }

    /** A word near the name counts more than one somewhere in the long text. */
    private static String words(Search search) {
        var sum = new StringBuilder();
        for (int place = 0; place < search.words().size(); place++) {
            sum.append(" + (e.headline ILIKE :word").append(place).append(")::int");
        }
        return sum.toString();
    }
}
