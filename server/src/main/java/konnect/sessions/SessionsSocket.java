package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.presence.Connections;
import konnect.presence.Node;
import konnect.realtime.Command;
import konnect.realtime.Command.Done;
import konnect.realtime.Commands;
import konnect.realtime.PersonSocket;
import konnect.realtime.Tidings;
import konnect.realtime.Told;
import konnect.sessions.Events.QueuePlace;
import konnect.sessions.SessionCommand.Activity;
import konnect.sessions.SessionCommand.EndChat;
import konnect.sessions.SessionCommand.LeaveQueue;
import konnect.sessions.SessionCommand.Register;
import konnect.sessions.SessionCommand.RequestChat;
import konnect.sessions.SessionCommand.SetAvailability;

/** The events of presence, queue and session. */
@Singleton
public final class SessionsSocket implements Commands, Tidings {
    private static final long PRESENCE_MS = 5_000;

    private final Node node;
    private final Connections connections;
    private final Sessions sessions;
    private final Lobby lobby;
    private final Participants participants;

    public SessionsSocket(
            Node node, Connections connections, Sessions sessions, Lobby lobby, Participants participants) {
        this.node = node;
        this.connections = connections;
        this.sessions = sessions;
        this.lobby = lobby;
        this.participants = participants;
    }

    @Override
    public List<Command<?, ?>> commands() {
        return List.of(
                Command.mailbox(Register.class, Welcome.class, this::register),
                Command.mailbox(SetAvailability.class, this::setAvailability),
                Command.mailbox(RequestChat.class, Requested.class, this::requestChat),
                Command.mailbox(LeaveQueue.class, this::leaveQueue),
                Command.mailbox(Activity.class, this::activity),
                Command.mailbox(EndChat.class, this::endChat));
    }

    @Override
    public List<Told<?>> told() {
        return Events.ALL;
    }

    private Welcome register(PersonSocket socket, Register in) {
        socket.requireSelf(in.userId());
        requireWaiting(socket);
        var caller = socket.caller();
        if (!in.userType().equals("expert")) {
            arrive(socket);
            return lobby.welcome(caller);
        }
        var expertId = lobby.approved(caller);
        arrive(socket);
        lobby.beginShift(caller, expertId);
        return lobby.welcome(caller, expertId);
    }

    private void arrive(PersonSocket socket) {
        boolean again = socket.isRegistered();
        present(socket);
        requireWaiting(socket);
        if (!again) {
            participants.came(socket);
        }
    }

    /**
     * Whoever has gone away while this waited for its turn has no use for it, and those who are there have: else a server
     * that is behind works for the gone, and those who wait lose patience and go, too.
     */
    private static void requireWaiting(PersonSocket socket) {
        if (!socket.isConnected()) {
            throw new Problem(Code.UNAVAILABLE, "The socket is gone");
        }
    }

    /** Acknowledged only once everybody can read in the database that this person is here. */
    private void present(PersonSocket socket) {
        try {
            socket.register(connections::open).get(PRESENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Problem(Code.UNAVAILABLE, "The database does not answer; try again shortly");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(Code.UNAVAILABLE, "The server is stopping");
        }
    }

    private Done setAvailability(PersonSocket socket, SetAvailability in) {
        socket.requireRegistered();
        lobby.accept(socket.caller(), in.available());
        return Command.DONE;
    }

    private Requested requestChat(PersonSocket socket, RequestChat in) {
        socket.requireSelf(in.userId());
        socket.requireRegistered();
        if (in.maxAmount() != null && !in.maxAmount().isPositive()) {
            throw Problem.invalid("maxAmount", "must pay for at least one minute");
        }
        node.requireProved();
        var request = new Request(socket.userId(), in.expertId(), in.kind(), in.maxAmount(), Ids.next("r"));
        return switch (sessions.request(request)) {
            case Sessions.Answer.Started started -> new Requested.Started(started.chatId());
            case Sessions.Answer.Queued queued -> waits(queued.place());
        };
    }

    private static Requested waits(QueuePlace place) {
        return new Requested.Waits(place.position(), place.etaSeconds(), place.etaBasis());
    }

    private Done leaveQueue(PersonSocket socket, LeaveQueue in) {
        socket.requireSelf(in.userId());
        socket.requireRegistered();
        lobby.leaveQueue(socket.userId(), in.expertId());
        return Command.DONE;
    }

    private Done activity(PersonSocket socket, Activity in) {
        sessions.active(in.chatId(), socket.userId());
        return Command.DONE;
    }

    private Done endChat(PersonSocket socket, EndChat in) {
        node.requireProved();
        sessions.end(in.chatId(), socket.userId());
        return Command.DONE;
    }
}
