package konnect.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that may be had as JSON or as CSV (RFC 4180), as the client accepts. */
public final class Csv {
    public static final String TYPE = "text/csv";

    /** Rows of one file at most. */
    public static final int MAX_ROWS = 50_000;

    private static final String WITH_CHARSET = TYPE + ";charset=UTF-8";
    private static final MediaType MEDIA_TYPE = MediaType.valueOf(TYPE);

    private Csv() {}

    /** A table with its head; every row has as many cells. */
    public record Table(List<String> head, List<List<String>> rows) {}

    /** The JSON, unless CSV is named before it. */
    public static RestResponse<Object> answer(HttpHeaders headers, Supplier<Object> json, Supplier<Table> table) {
        for (var type : headers.getAcceptableMediaTypes()) {
            if (!type.isWildcardSubtype() && type.isCompatible(MEDIA_TYPE)) {
                return ResponseBuilder.ok((Object) write(table.get()), WITH_CHARSET)
                        .build();
            }
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                break;
            }
        }
        return ResponseBuilder.ok(json.get(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static String write(Table table) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.head());
            table.rows().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
