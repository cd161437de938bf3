package konnect.demo;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Refuses;
import konnect.wallet.Transaction;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The buttons of the demo's page. */
@Singleton
@Path("/api/demo")
public final class DemoResource {
    /** How a process ends that was killed by the button; {@code ./konnect up} starts it again at once. */
    static final int KILLED = 86;

    private static final Logger LOG = Logger.getLogger(DemoResource.class);
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    /** For the answer to leave. */
    private static final long LAST_WORDS_MS = 150;

    private final Gate gate;
    private final Visitors visitors;
    private final PublicProof proof;
    private final CurrentCaller caller;
    private final Vertx vertx;

    public DemoResource(Gate gate, Visitors visitors, PublicProof proof, CurrentCaller caller, Vertx vertx) {
        this.gate = gate;
        this.visitors = visitors;
        this.proof = proof;
        this.caller = caller;
        this.vertx = vertx;
    }

    @POST
    @Path("/drain")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    @Refuses({Code.NOT_FOUND, Code.INSUFFICIENT_BALANCE, Code.PAYOUT_DETAILS_MISSING, Code.FORBIDDEN})
    public Transaction drain() {
        gate.requireDemo();
        return visitors.drain(caller.get().userId());
    }

    /** As hard as a power cut: nothing is flushed, nobody is told. */
    @POST
    @Path("/kill")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(ACCEPTED)
    @Refuses({Code.NOT_FOUND, Code.NOT_SUPERVISED, Code.FORBIDDEN})
    public KilledOut kill() {
        gate.requireDemo();
        if (!gate.isSupervised()) {
            throw new Problem(Code.NOT_SUPERVISED, "Nobody would start this server again: run ./konnect up");
        }
        LOG.warn("killed by the demo's button");
        vertx.setTimer(LAST_WORDS_MS, _ -> Runtime.getRuntime().halt(KILLED));
        return new KilledOut(true);
    }

    @GET
    @Path("/proof")
    @Access(Level.PUBLIC)
    @Refuses(Code.NOT_FOUND)
    public ProofOut proof() {
        gate.requireDemo();
        return proof.now();
    }
}
