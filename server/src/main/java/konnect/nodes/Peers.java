package konnect.nodes;

import java.util.Set;

/** Tells which nodes are alive, this one among them, by what the database says. Implemented by presence. */
public interface Peers {
    Set<String> alive();
}
