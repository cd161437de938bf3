package konnect.experts;

/** Told, after the commit, what must end with an expert's approval. Implemented by sessions. */
public interface ExpertListener {
    /** This expert is not approved any more. */
    void rejected(String expertId);
}
