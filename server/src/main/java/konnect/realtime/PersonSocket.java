package konnect.realtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.kernel.SignIn;
import konnect.socketio.Packet;
import konnect.socketio.Socket;
import org.jspecify.annotations.Nullable;

/** One socket of a signed-in person. */
public final class PersonSocket {
    /** Every socket that has registered: those that hear who comes and goes. */
    static final String REGISTERED = "registered";

    private final Socket socket;
    private final Mailbox mailbox;
    private final Expiry expiry = new Expiry();
    private final long openedMs = nowMs();
    private volatile Caller caller;
    private volatile @Nullable String signInId;
    private volatile @Nullable CompletableFuture<Void> presence;
    private volatile String presenceKey = Ids.next("c");

    PersonSocket(Socket socket, SignIn signIn, Executor workers) {
        this.socket = socket;
        this.caller = signIn.caller();
        this.signInId = signIn.signInId();
        expiry.renew(nowMs(), signIn.leftMs());
        this.mailbox = new Mailbox(workers);
    }

    public Caller caller() {
        return caller;
    }

    /** Made by this node; no other socket has it. */
    public String id() {
        return socket.id();
    }

    public String userId() {
        return caller.userId();
    }

    /** The key under which this socket's presence is written; a new one for each epoch of the node. */
    public String presenceKey() {
        return presenceKey;
    }

    public void renewPresenceKey() {
        presenceKey = Ids.next("c");
    }

    /** How long ago the last packet came, in milliseconds: presence is back-dated by it. */
    public long silentMs() {
        return Math.max(0, (System.nanoTime() - socket.lastPacketNanos()) / 1_000_000);
    }

    /** How long it has been open, in milliseconds. */
    long openMs() {
        return nowMs() - openedMs;
    }

    /** The sign-in that its token came from, where there is one. */
    @Nullable
    String signInId() {
        return signInId;
    }

    public boolean isConnected() {
        return socket.isConnected();
    }

    /**
     * The person announces themselves on this socket.
     *
     * @param opening writes that they are here; called the first time only
     * @return done when that has been committed
     */
    public synchronized CompletableFuture<Void> register(Function<PersonSocket, CompletableFuture<Void>> opening) {
        var known = presence;
        if (known == null) {
            known = opening.apply(this);
            presence = known;
            socket.join(REGISTERED);
        }
        return known;
    }

    public boolean isRegistered() {
        return presence != null;
    }

    public void requireRegistered() {
        if (!isRegistered()) {
            throw new Problem(Code.NOT_REGISTERED, "Send register first");
        }
    }

    /** Refuses a payload that names somebody else as its sender. */
    public void requireSelf(@Nullable String claimedUserId) {
        if (claimedUserId != null && !claimedUserId.equals(caller.userId())) {
            throw Problem.forbidden("The payload names another person than the token");
        }
    }

    public void follow(String room) {
        socket.join(room);
    }

    public void unfollow(String room) {
        socket.leave(room);
    }

    public <T> void emit(Told<T> event, T payload) {
        socket.send(event.packet(payload));
    }

    public void send(Packet packet) {
        socket.send(packet);
    }

    /** Closes the transport; a stock client comes back by itself. */
    public void close() {
        socket.close();
    }

    /** A new token of the same person takes the place of the one that expires. */
    void renew(SignIn signIn) {
        requireSelf(signIn.caller().userId());
        caller = signIn.caller();
        signInId = signIn.signInId();
        expiry.renew(nowMs(), signIn.leftMs());
    }

    Expiry expiry() {
        return expiry;
    }

    static long nowMs() {
        return System.nanoTime() / 1_000_000;
    }

    Socket socket() {
        return socket;
    }

    Mailbox mailbox() {
        return mailbox;
    }
}
