package konnect.realtime;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import konnect.config.Config;
import konnect.kernel.Authenticator;
import konnect.kernel.Periodic;
import konnect.nodes.CatchUp;
import konnect.realtime.Command.Done;

/** Closes sockets whose right to be open is over: of tokens that expired and were not replaced, of disabled people. */
@Singleton
@Startup
public final class Expiries implements CatchUp, Commands, Tidings {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Authenticator authenticator;
    private final People people;
    private final long graceMs;
    private final Periodic watching;

    public Expiries(Authenticator authenticator, People people, Config config) {
        this.authenticator = authenticator;
        this.people = people;
        this.graceMs = config.times().reauthentication();
        watching = Periodic.every(PAUSE, "expiries", this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        watching.close();
    }

    @Override
    public List<Command<?, ?>> commands() {
        return List.of(Command.mailbox(Authenticate.class, this::authenticate));
    }

    @Override
    public List<Told<?>> told() {
        return List.of(AUTH_EXPIRED, Gateway.SERVER_ERROR, Mount.SHUTDOWN);
    }

    /** Asks for a new token; answered by {@link Authenticate}. */
    private record AuthExpired() {}

    private static final Told<AuthExpired> AUTH_EXPIRED =
            Told.of("auth-expired", AuthExpired.class, "To a socket whose token is over: send authenticate");

    private Done authenticate(PersonSocket socket, Authenticate in) {
        socket.renew(authenticator.signIn(in.token()));
        return Command.DONE;
    }

    /** Cuts the sockets of sign-ins that were ended on other nodes. */
    @Override
    public void catchUp(Gap gap) {
        var ids = people.all().stream()
                .map(PersonSocket::signInId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            ids.removeAll(authenticator.good(ids));
            people.all().stream()
                    .filter(socket -> socket.signInId() != null && ids.contains(socket.signInId()))
                    .forEach(PersonSocket::close);
        }
    }

    private void watch() {
        long now = PersonSocket.nowMs();
        for (var socket : people.all()) {
            switch (socket.expiry().step(now, graceMs)) {
                case NOTHING -> {}
                case ASK -> socket.emit(AUTH_EXPIRED, new AuthExpired());
                case CLOSE -> socket.close();
            }
        }
        authenticator.disabledLately().forEach(people::closeHere);
    }
}
