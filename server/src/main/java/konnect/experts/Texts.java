package konnect.experts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The forms that texts of a profile may have. */
final class Texts {
    /** One line with something on it. */
    static final String LINE = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*";
    /** Several lines with something on them; PostgreSQL takes every character but NUL. */
    static final String LINES = "[^\\x00]*[^\\x00\\s][^\\x00]*";

    static final String HTTPS = "https://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?([/?#][^\\s\"'<>\\\\\\p{Cntrl}]*)?";
    static final String FILE = "/api/files/[A-Za-z0-9_-]{1,128}";

    /** An address elsewhere or an upload here. */
    static final String HTTPS_OR_FILE = HTTPS + "|" + FILE;

    /** The same, or a drawing of this server's. */
    static final String PICTURE = HTTPS_OR_FILE + "|/portraits/[A-Za-z0-9_-]{1,128}\\.svg";

    static final String PHONE = "\\+?[0-9][0-9 ()-]{5,18}[0-9]";

    static final int MAX_LINE = 100;
    static final int MAX_URL = 500;
    static final int MAX_BIO = 5_000;
    static final int MAX_WORD = 40;
    static final int MAX_WORDS = 10;
    static final int MAX_EXPERIENCE = 70;
    static final int MAX_REMARK = 2_000;

    private Texts() {}

    /** The words without surrounding space, each one once however it is written. */
    static List<String> words(Collection<String> words) {
        var kept = new LinkedHashMap<String, String>();
        words.forEach(word -> kept.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), word.strip()));
        return List.copyOf(kept.values());
    }
}
