package konnect.realtime;

import java.util.List;

/** The events that one package takes from clients. Implemented by each {@code …Socket}. */
public interface Commands {
    List<Command<?, ?>> commands();
}
