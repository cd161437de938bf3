package konnect.web;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import konnect.kernel.Json;
import konnect.kernel.Sha256;
import konnect.web.FirstRows.Row;
import org.jspecify.annotations.Nullable;

/**
 * A page that was drawn with a place for the first rows of the list, so that the people are seen before the app runs. The
 * rows' HTML comes from the build, of the app's own component; here only its places are filled.
 */
final class DrawnList {
    /** Stands before and behind what is shown when there are no rows. */
    private static final String MARK = "<!--list-->";

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** How many pictures are fetched at once, after what the words need; the others when they come near. */
    private static final int FIRST_SEEN = 6;

    private static final int TAG_BYTES = 16;

    /** @param rows by state and by whether there is a rating, as {@code draw-rows.tsx} names them */
    record Contents(Map<String, String> rows, Map<String, String> languages) {}

    private record Made(List<Row> rows, Asset page) {}

    private final Asset page;
    private final String before;
    private final String after;
    private final Contents contents;
    private volatile @Nullable Made made;

    DrawnList(Asset page, Buffer contents) {
        this.page = page;
        this.contents = Json.read(contents.getBytes(), Contents.class);
        var text = page.plain().toString(StandardCharsets.UTF_8);
        before = text.substring(0, text.indexOf(MARK));
        after = text.substring(text.lastIndexOf(MARK) + MARK.length());
    }

    /** Without any rows. */
    Asset page() {
        return page;
    }

    /** The page with these rows, made anew only when they are others than the last time. */
    Asset with(List<Row> rows) {
        if (rows.isEmpty()) {
            return page;
        }
        var last = made;
        if (last == null || !last.rows().equals(rows)) {
            last = new Made(rows, make(rows));
            made = last;
        }
        return last.page();
    }

    private Asset make(List<Row> rows) {
        var list = IntStream.range(0, rows.size())
                .mapToObj(place -> draw(rows.get(place), place < FIRST_SEEN))
                .collect(Collectors.joining("", "<ul class=\"border-t border-line\">", "</ul>"));
        var bytes = (before + list + after).getBytes(StandardCharsets.UTF_8);
        var gzip = new Asset.Packed("gzip", Buffer.buffer(packed(bytes)));
        return new Asset(Buffer.buffer(bytes), List.of(gzip), page.type(), tag(bytes), false);
    }

    private String draw(Row row, boolean seenFirst) {
        var rating = row.reviewCount() == 0 ? null : row.rating();
        var kind = row.state().name().toLowerCase(Locale.ROOT) + (rating == null ? "-new" : "-rated");
        var html = contents.rows().getOrDefault(kind, "");
        return PLACE.matcher(html)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "tint" -> RowWords.tint(row.id());
                            case "loading" ->
                                seenFirst ? "loading=\"eager\" fetchpriority=\"low\"" : "loading=\"lazy\"";
                            default -> RowWords.escaped(text(row, place.group(1)));
                        }));
    }

    private String text(Row row, String place) {
        return switch (place) {
            case "id" -> row.id();
            case "name" -> row.name();
            case "title" -> row.title();
            case "company" -> row.company();
            case "sentence" -> RowWords.firstSentence(row.bio());
            case "picture" -> RowWords.picture(row);
            case "specialties" -> RowWords.specialties(row);
            case "languages" -> RowWords.languages(row, contents.languages());
            case "rating" -> row.rating() == null ? "" : RowWords.rating(row.rating());
            case "reviews" -> RowWords.grouped(row.reviewCount());
            case "price" -> RowWords.rupees(row.pricePerMin());
            default -> throw new IllegalArgumentException("A row has no place " + place);
        };
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] bytes) {
        return '"' + HexFormat.of().formatHex(Sha256.of(bytes), 0, TAG_BYTES) + '"';
    }
}
