package konnect.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import konnect.kernel.Json;

/** Answers are written by the same rules as everything else. */
@Singleton
public final class JsonAnswers {
    @Produces
    @Singleton
    ObjectMapper mapper() {
        return Json.MAPPER;
    }
}
