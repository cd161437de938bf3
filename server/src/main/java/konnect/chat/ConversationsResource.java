package konnect.chat;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** With whom a person has talked. */
@Singleton
@Path("/api/conversations")
public final class ConversationsResource {
    private final Conversations conversations;
    private final CurrentCaller caller;

    public ConversationsResource(Conversations conversations, CurrentCaller caller) {
        this.conversations = conversations;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "The caller's conversations, one per counterpart, newest first",
            description =
                    "Both those with experts and those as an expert: the last message of all their sessions,"
                            + " how many are unread, whether the counterpart is connected, and the live session if there is one.")
    public Page<ConversationOut> list(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return conversations.page(caller.get().userId(), Paging.of(page, limit));
    }
}
