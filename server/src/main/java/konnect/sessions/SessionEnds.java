package konnect.sessions;

/** Hears, after the commit, that a session has ended on this node. A hint; the rows are the truth. */
interface SessionEnds {
    void ended(Session session);
}
