package konnect.http;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.kernel.Valid;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads a request's body into its record: media type, JSON, shape and constraints, in this order. */
@Provider
@Singleton
public final class JsonBody implements ServerMessageBodyReader<Record> {
    public static final int MAX_BYTES = 256 * 1024;
    private final Validator validator;

    public JsonBody(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return type.isRecord();
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(Class<Record> type, Type generic, MediaType media, ServerRequestContext context)
            throws IOException {
        return read(type, media, context.getInputStream());
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(type, media, body);
    }

    private Record read(Class<Record> type, MediaType media, InputStream body) throws IOException {
        if (!media.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw new Problem(Code.UNSUPPORTED_MEDIA_TYPE, "Send application/json");
        }
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Problem(Code.TOO_LARGE, "The body is larger than " + MAX_BYTES + " bytes");
        }
        return Valid.check(validator, Json.read(bytes, type));
    }
}
