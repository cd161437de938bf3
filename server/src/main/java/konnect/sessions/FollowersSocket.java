package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.experts.ExpertOut;
import konnect.realtime.Command;
import konnect.realtime.Command.Done;
import konnect.realtime.Commands;
import konnect.realtime.PersonSocket;
import konnect.sessions.SessionCommand.GetOnlineExperts;
import konnect.sessions.SessionCommand.LeaveOnlineExperts;

/** The events of who follows the experts. */
@Singleton
public final class FollowersSocket implements Commands {
    private final Followers followers;
    private final Lobby lobby;

    public FollowersSocket(Followers followers, Lobby lobby) {
        this.followers = followers;
        this.lobby = lobby;
    }

    @Override
    public List<Command<?, ?>> commands() {
        return List.of(
                Command.mailbox(GetOnlineExperts.class, Online.class, this::getOnlineExperts),
                Command.relay(LeaveOnlineExperts.class, this::leaveOnlineExperts));
    }

    /** Who is online. */
    private record Online(List<ExpertOut> experts) {}

    private Online getOnlineExperts(PersonSocket socket, GetOnlineExperts in) {
        socket.requireRegistered();
        followers.follow(socket);
        var online = lobby.online();
        socket.emit(Events.ONLINE_EXPERTS, online);
        return new Online(online);
    }

    private Done leaveOnlineExperts(PersonSocket socket, LeaveOnlineExperts in) {
        followers.unfollow(socket);
        return Command.DONE;
    }
}
