package konnect.presence;

/** Hears that a socket's end, or its new beginning, has been written. A hint: whoever must act on absence finds it by a query too. */
public interface Departures {
    /**
     * One socket of the person is gone; there may be others. Must not block.
     *
     * @param deliberate the person left on purpose
     */
    void left(String userId, boolean deliberate);

    /** A socket of the person that had stayed open through an epoch's end counts again. Must not block. */
    default void returned(String userId) {}
}
