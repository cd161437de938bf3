package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.presence.Node;
import konnect.realtime.Command;
import konnect.realtime.Command.Done;
import konnect.realtime.Commands;
import konnect.realtime.PersonSocket;
import konnect.sessions.SessionCommand.AcceptChat;
import konnect.sessions.SessionCommand.DeclineChat;

/** The events by which an expert answers requests. */
@Singleton
public final class AcceptanceSocket implements Commands {
    private final Node node;
    private final Acceptance acceptance;

    public AcceptanceSocket(Node node, Acceptance acceptance) {
        this.node = node;
        this.acceptance = acceptance;
    }

    @Override
    public List<Command<?, ?>> commands() {
        return List.of(
                Command.mailbox(AcceptChat.class, Requested.Started.class, this::accept),
                Command.mailbox(DeclineChat.class, this::decline));
    }

    private Requested.Started accept(PersonSocket socket, AcceptChat in) {
        socket.requireRegistered();
        node.requireProved();
        return new Requested.Started(acceptance.accept(socket.caller(), in.requestId()));
    }

    private Done decline(PersonSocket socket, DeclineChat in) {
        socket.requireRegistered();
        node.requireProved();
        acceptance.decline(socket.caller(), in.requestId());
        return Command.DONE;
    }
}
