package konnect.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an expert of the demo says to one person: a sentence for what was heard, and none twice in a row. */
final class Script {
    private static final Map<String, List<String>> SECTIONS = Sheet.sections("answers.txt");
    private static final Pattern DEVANAGARI = Pattern.compile("\\p{IsDevanagari}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
    private static final Pattern QUESTION =
            Pattern.compile("\\?|^(what|how|why|when|where|which|who|can|could|should|do|does|is|are)\\b");
    private static final int SHORT = 24;
    private static final String OTHERWISE = "else";

    /** Tried in this order; the first that is found decides. */
    private enum Heard {
        WHO("\\b(bot|robot|script|real person|human|who are you|are you real|ai)\\b", false),
        THANKS("\\b(thanks?|thank you|thx|dhanyavaad|shukriya)\\b", false),
        PRICE("\\b(price|cost|charge[ds]?|how much|expensive|rupees a minute)\\b", false),
        BYE("^(bye|goodbye|see you|that is all|ok bye)\\b", true),
        HELLO("^(hi|hello|hey|namaste|good (morning|afternoon|evening))\\b", true),
        YES("^(yes|yeah|yep|sure|ok|okay|right|exactly|correct|haan)\\b", true),
        NO("^(no|nope|not yet|never|nothing|nahi)\\b", true);

        private final Pattern pattern;
        private final boolean onlyShort;

        Heard(String pattern, boolean onlyShort) {
            this.pattern = Pattern.compile(pattern);
            this.onlyShort = onlyShort;
        }

        boolean in(String message) {
            return (!onlyShort || message.length() <= SHORT)
                    && pattern.matcher(message).find();
        }

        String section() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Cast.Mentor mentor;
    private final String listener;
    private final Map<String, Integer> said = new HashMap<>();
    private final int first;

    /**
     * A conversation that begins.
     *
     * @param listener the name of who is answered
     * @param chatId decides which sentence of each kind comes first
     */
    Script(Cast.Mentor mentor, String listener, String chatId) {
        this.mentor = mentor;
        this.listener = listener;
        this.first = Math.floorMod(chatId.hashCode(), 97);
    }

    String greeting() {
        return say("greeting", "");
    }

    /** There is nobody who could pick up. */
    String noCalls() {
        return say("call", "");
    }

    String answer(String message) {
        if (DEVANAGARI.matcher(message).find()) {
            return say(mentor.look().equals("w") ? "hindi-w" : "hindi", message);
        }
        var lower = message.strip().toLowerCase(Locale.ROOT);
        for (var heard : Heard.values()) {
            if (heard.in(lower)) {
                return say(heard.section(), message);
            }
        }
        if (QUESTION.matcher(lower).find()) {
            return say(mentor.category(), message);
        }
        if (NUMBER.matcher(message).find()) {
            return say("number", message);
        }
        return say(said.getOrDefault(OTHERWISE, 0) % 2 == 0 ? OTHERWISE : alternate(), message);
    }

    /** After a general sentence one of the expert's own field. */
    private String alternate() {
        said.merge(OTHERWISE, 1, Integer::sum);
        return mentor.category();
    }

    private String say(String section, String heard) {
        var lines = SECTIONS.getOrDefault(section, List.of("…"));
        int turn = said.merge(section, 1, Integer::sum) - 1;
        var number = NUMBER.matcher(heard);
        return lines.get((first + turn) % lines.size())
                .replace("{name}", firstName(listener))
                .replace("{first}", firstName(mentor.name()))
                .replace("{number}", number.find() ? number.group() : "");
    }

    private static String firstName(String name) {
        var words = name.strip().split("\\s+", -1);
        boolean titled = words.length > 1 && (words[0].equals("Dr.") || words[0].equals("Swami"));
        return titled ? words[0] + " " + words[1] : words[0];
    }
}
