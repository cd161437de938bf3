package konnect.experts;

import org.jdbi.v3.core.Handle;

final class ExpertFiguresSql {
    private ExpertFiguresSql() {}

    static ExpertFigures read(Handle handle) {
        return handle.createQuery("""
                        SELECT count(*) AS experts, count(*) FILTER (WHERE l.online) AS online,
                               (SELECT count(DISTINCT key) FROM expert o, unnest(o.specialty_keys) AS key
                                WHERE o.status = 'approved') AS topics
                        FROM expert e JOIN expert_live l ON l.expert_id = e.id WHERE e.status = 'approved'""")
                .map((row, context) ->
                        new ExpertFigures(row.getLong("experts"), row.getLong("online"), row.getLong("topics")))
                .one();
    }
}
