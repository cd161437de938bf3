package konnect.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.chat.PastMessages.Said;
import konnect.sessions.PastSessions.Held;

/** What was said in the chats of the past. */
final class Talks {
    private static final long FIRST_MS = 12_000;
    private static final long SHORTEST_MS = 14_000;
    private static final long LONGEST_MS = 55_000;
    /** Nothing is said in the very last moment. */
    private static final long BEFORE_END_MS = 1_500;

    private static final String MENTEE = "u: ";

    private final Seeded seeded;
    private final Map<String, List<List<String>>> byCategory;

    Talks(Seeded seeded) {
        this.seeded = seeded;
        byCategory = Sheet.sections("talks.txt").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, section -> paragraphs(section.getValue())));
    }

    /** The messages of one session, in order; an expert who is silent says none of them. */
    List<Said> of(Held held, String category) {
        var said = new ArrayList<Said>();
        long at = held.meter().startedAt() + seeded.between(FIRST_MS, 2 * FIRST_MS);
        for (var line : seeded.pick(byCategory.getOrDefault(category, List.of(List.of("u: Hello?"))))) {
            boolean byMentee = line.startsWith(MENTEE);
            if (at > held.end().at() - BEFORE_END_MS) {
                break;
            }
            if (byMentee || held.expertSpoke()) {
                var sender = byMentee ? held.userId() : held.expertUserId();
                said.add(new Said(seeded.id("m", at), held.id(), sender, line.substring(MENTEE.length()), at));
            }
            at += seeded.between(SHORTEST_MS, LONGEST_MS);
        }
        return said;
    }

    /** All that mentees say in this field, conversation by conversation. */
    List<List<String>> questions(String category) {
        return byCategory.getOrDefault(category, List.of()).stream()
                .map(talk -> talk.stream()
                        .filter(line -> line.startsWith(MENTEE))
                        .map(line -> line.substring(MENTEE.length()))
                        .toList())
                .toList();
    }

    private static List<List<String>> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<List<String>>();
        var current = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isBlank()) {
                current.add(line);
            } else if (!current.isEmpty()) {
                paragraphs.add(List.copyOf(current));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
        }
        return paragraphs;
    }
}
