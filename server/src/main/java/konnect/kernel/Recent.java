package konnect.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of so many entries at most: the one used longest ago goes first. Not for several threads. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int most;

    public Recent(int most) {
        super(64, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
