package konnect.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every refusal and every failure becomes a problem document here, and nowhere else. */
@Singleton
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_SECONDS = 1;

    private final AccessFilter access;

    public Problems(AccessFilter access) {
        this.access = access;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem, UriInfo uri) {
        var response = Response.status(problem.code().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(ProblemDocument.of(problem, uri.getPath()));
        if (problem.code() == Code.UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (problem.code() == Code.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    /**
     * What the framework itself refuses: an unknown path, method or media type. It does so on an event loop and before
     * the filters, so that a worker does first what they would have done.
     */
    @ServerExceptionMapper
    public Uni<Response> framework(WebApplicationException e, UriInfo uri, ContainerRequestContext request) {
        return Uni.createFrom()
                .item(() -> problem(refusal(e, request), uri))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Problem refusal(WebApplicationException e, ContainerRequestContext request) {
        try {
            access.stray(request);
        } catch (Problem first) {
            return first;
        }
        return switch (e.getResponse().getStatus()) {
            case 404 -> new Problem(Code.NOT_FOUND, "There is nothing at this address");
            case 405 -> new Problem(Code.METHOD_NOT_ALLOWED, "This address does not take that method");
            case 406 -> new Problem(Code.NOT_ACCEPTABLE, "There is no such form of this resource");
            case 413 -> new Problem(Code.TOO_LARGE, "The body is too large");
            case 415 -> new Problem(Code.UNSUPPORTED_MEDIA_TYPE, "Send the media type that this operation takes");
            case 400 -> new Problem(Code.VALIDATION_FAILED, "The request cannot be read");
            default -> failure(e);
        };
    }

    /** What reaches this place is a body that broke off; whoever reads anything else says so in an unchecked one. */
    @ServerExceptionMapper
    public Response broken(IOException e, UriInfo uri) {
        return problem(new Problem(Code.VALIDATION_FAILED, "The body cannot be read"), uri);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri) {
        return problem(failure(e), uri);
    }

    private static Problem failure(Throwable e) {
        LOG.error("a request failed", e);
        return new Problem(Code.INTERNAL, "Something went wrong on our side");
    }
}
