package konnect.chat;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Problem;
import konnect.kernel.WholeNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The history of a session, for its two people. */
@Singleton
@Path("/api/sessions/{id}/messages")
public final class MessagesResource {
    private final Messages messages;
    private final Reads reads;
    private final CurrentCaller caller;

    public MessagesResource(Messages messages, Reads reads, CurrentCaller caller) {
        this.messages = messages;
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "The messages of a session, in order, with both read marks",
            description = "After afterSeq, or the last ones before beforeSeq; from the start without either.")
    public HistoryOut history(
            @PathParam("id") String id,
            @QueryParam("afterSeq") @Nullable String afterSeq,
            @QueryParam("beforeSeq") @Nullable String beforeSeq,
            @QueryParam("limit") @Nullable String limit) {
        int most = (int) number("limit", limit, Messages.MAX_PAGE, 1, Messages.MAX_PAGE);
        long after = number("afterSeq", afterSeq, 0, 0, Long.MAX_VALUE);
        long before = number("beforeSeq", beforeSeq, Long.MAX_VALUE, 0, Long.MAX_VALUE);
        if (afterSeq != null && beforeSeq != null) {
            throw Problem.invalid("beforeSeq", "cannot be asked for together with afterSeq");
        }
        var viewer = caller.get().userId();
        messages.requireParty(id, viewer);
        var history = beforeSeq == null ? messages.after(id, after, most) : messages.before(id, before, most);
        return HistoryOut.of(history, reads.of(id, viewer));
    }

    private static long number(String field, @Nullable String text, long absent, long min, long max) {
        return text == null ? absent : WholeNumber.read(field, text, min, max);
    }
}
