package konnect.realtime;

import java.util.List;

/** The events that one package tells people. Implemented by whoever tells them. */
public interface Tidings {
    List<Told<?>> told();
}
