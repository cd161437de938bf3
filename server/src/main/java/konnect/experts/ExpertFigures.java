package konnect.experts;

import org.jdbi.v3.core.Handle;

/**
 * How many there are.
 *
 * @param experts approved ones
 * @param online of them, those who are here now
 * @param topics different specialties that they offer
 */
public record ExpertFigures(long experts, long online, long topics) {
    public static ExpertFigures read(Handle handle) {
        return ExpertFiguresSql.read(handle);
    }
}
