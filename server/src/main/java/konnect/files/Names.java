package konnect.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of files, which are shown and never used as paths. */
final class Names {
    static final int MAX = 120;

    private Names() {}

    /** The last part of what was sent, without what is not printed, ending as its type does. */
    static String safe(@Nullable String sent, FileType type) {
        var name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>:|?*;]", "").strip();
        int dot = name.lastIndexOf('.');
        var stem = (dot > 0 ? name.substring(0, dot) : name).replaceFirst("^[.]+", "");
        int end = stem.offsetByCodePoints(0, Math.min(MAX, stem.codePointCount(0, stem.length())));
        return (end == 0 ? "file" : stem.substring(0, end)) + extension(name, dot, type);
    }

    /** The one written, where it is another of the same type's. */
    private static String extension(String name, int dot, FileType type) {
        var written = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        return "." + (type == FileType.JPEG && written.equals("jpeg") ? written : type.extension());
    }

    /** RFC 6266: the name in ASCII for old readers, and whole. */
    static String disposition(String how, String name) {
        var ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return how + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + whole;
    }
}
