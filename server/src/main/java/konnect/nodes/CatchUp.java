package konnect.nodes;

/**
 * Does what lost notes would have done, from what stands in the database. Implemented by whoever tells people of
 * something; called again and again while the bus is away, and once more when it is back.
 */
public interface CatchUp {
    /** On a thread that may block. What is done twice must look as if it were done once. */
    void catchUp(Gap gap);

    /**
     * A time in which notes may have been lost.
     *
     * @param ms how long ago it began, with some more to be sure
     * @param over the bus is whole again, and this is the last look
     */
    record Gap(long ms, boolean over) {}
}
