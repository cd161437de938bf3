package konnect.meter;

import java.util.List;

/**
 * What proves that the two people were there, in any order, several connections of one person included. The open
 * connections of a node that has been silent for longer than the lease are given as ended at its last heartbeat.
 */
public record Presence(List<Interval> user, List<Interval> expert) {
    public Presence {
        user = List.copyOf(user);
        expert = List.copyOf(expert);
    }
}
