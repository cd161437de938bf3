package konnect.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts as cells of a file. What a spreadsheet would take for a formula begins with an apostrophe there, and what begins
 * with apostrophes before one gets one more, so that reading takes away exactly what writing put there.
 */
final class Cells {
    /** Also the wide forms that some spreadsheets take for the plain ones. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*\\s*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private static final String SEPARATORS = ";,|";
    private static final char ESCAPE = '\\';

    private Cells() {}

    static String write(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** Several words in one cell. */
    static String join(List<String> words) {
        return words.stream().map(Cells::escape).collect(Collectors.joining("; "));
    }

    /** The words between semicolons, commas or bars, except those behind a backslash. */
    static List<String> split(String cell) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ESCAPE && i + 1 < cell.length()) {
                word.append(cell.charAt(++i));
            } else if (SEPARATORS.indexOf(c) >= 0) {
                add(words, word);
            } else {
                word.append(c);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        var text = word.toString().strip();
        if (!text.isEmpty()) {
            words.add(text);
        }
        word.setLength(0);
    }

    private static String escape(String word) {
        return word.replaceAll("[\\\\;,|]", "\\\\$0");
    }
}
