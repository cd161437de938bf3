package konnect.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import konnect.kernel.Json;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes a record whole: encoded at once and sent in one piece, with its length, instead of piece by piece. */
@Provider
@Singleton
public final class JsonWriter implements ServerMessageBodyWriter<Record> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return isJson(type, media);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(type, media);
    }

    @Override
    public void writeResponse(Record answer, Type generic, ServerRequestContext context) throws IOException {
        context.serverResponse().end(Json.MAPPER.writeValueAsBytes(answer));
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(Json.MAPPER.writeValueAsBytes(answer));
    }

    private static boolean isJson(Class<?> type, MediaType media) {
        return type.isRecord() && MediaType.APPLICATION_JSON_TYPE.isCompatible(media);
    }
}
