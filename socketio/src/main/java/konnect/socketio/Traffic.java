package konnect.socketio;

/** What one connection has sent lately, against its {@link EventBudget}. */
final class Traffic {
    private static final int SECOND = 1_000;
    private static final int MINUTE = 60_000;
    private static final int BURST_SECONDS = 10;

    private final EventBudget budget;
    private final Window second = new Window();
    private final Window minute = new Window();
    private final Window light = new Window();
    private final Window refused = new Window();
    private int packetSecond;
    private int packets;
    private int packetsBefore;
    private long byteLevel;
    private int byteMoment;

    Traffic(EventBudget budget, int now) {
        this.budget = budget;
        byteMoment = now;
        packetSecond = now / SECOND;
    }

    /** Every packet counts here; false when it is one too many. */
    boolean admitsPacket(int now, int bytes) {
        int current = now / SECOND;
        if (current != packetSecond) {
            packetsBefore = current == packetSecond + 1 ? packets : 0;
            packets = 0;
            packetSecond = current;
        }
        packets++;
        long slid = packets + (long) packetsBefore * (SECOND - Math.floorMod(now, SECOND)) / SECOND;
        long drained = (long) (now - byteMoment) * budget.bytesPerSecond() / SECOND;
        byteMoment = now;
        byteLevel = Math.max(0, byteLevel - drained) + bytes;
        return slid <= budget.packetsPerSecond() && byteLevel <= (long) budget.bytesPerSecond() * BURST_SECONDS;
    }

    boolean admitsEvent(int now, String name) {
        if (budget.lightEvents().contains(name)) {
            return light.admits(now, MINUTE, budget.lightPerMinute());
        }
        return minute.hasRoom(now, MINUTE, budget.perMinute())
                && second.admits(now, SECOND, budget.perSecond())
                && minute.admits(now, MINUTE, budget.perMinute());
    }

    /** Counts a refusal; false when it is one too many. */
    boolean admitsRefusal(int now) {
        return refused.admits(now, (int) budget.refusedWithin().toMillis(), budget.maxRefused());
    }
}
