package konnect.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** One session's call under test, with two tabs for each side: {@code u1 u2 e1 e2}. Packets are their words. */
final class Phone {
    static final long RING_MS = 45_000;
    private static final List<String> TABS = List.of("u1", "u2", "e1", "e2");

    /** What a tab has heard. */
    record Heard(String tab, String word) {}

    final List<Heard> heard = new ArrayList<>();
    final Set<String> gone = new HashSet<>();

    @Nullable
    Call call;

    long now;

    Phone at(long millis) {
        now = millis;
        return this;
    }

    Phone offers(String tab, String word) {
        return does(tab, turn -> turn.offer(word(word), RING_MS));
    }

    Phone candidate(String tab, String word) {
        return does(tab, turn -> turn.candidate(word(word)));
    }

    /** As the socket does it: within a running call at once, else claimed first. */
    Phone answers(String tab, String word) {
        var step = turn(tab).renegotiated(word(word));
        return step == null ? claims(tab).goesOut(tab, word) : take(step);
    }

    Phone claims(String tab) {
        return does(tab, turn -> turn.claimed(false));
    }

    Phone goesOut(String tab, String word) {
        return does(tab, turn -> turn.answered(word(word)));
    }

    Phone does(String tab, Function<Turn, Step> rule) {
        return take(rule.apply(turn(tab)));
    }

    boolean refuses(Consumer<Phone> what) {
        try {
            what.accept(this);
            return false;
        } catch (Problem refused) {
            return true;
        }
    }

    Phone leaves(String tab) {
        gone.add(tab);
        return looks();
    }

    Phone looks() {
        var known = call;
        return known == null ? this : take(watch().look(known));
    }

    Watch watch() {
        return new Watch("s1", party -> !gone.contains(party.socket()), now);
    }

    /** What a tab has heard, in order; those of a call's end as {@code ended:reason}. */
    List<String> heardBy(String tab) {
        return heard.stream()
                .filter(each -> each.tab().equals(tab))
                .map(Heard::word)
                .toList();
    }

    Turn turn(String tab) {
        return new Turn("s1", call, new Party(tab.startsWith("u") ? Side.USER : Side.EXPERT, tab), now);
    }

    Phone take(Step step) {
        for (var send : step.sends()) {
            TABS.stream()
                    .filter(tab -> tab.startsWith(send.to() == Side.USER ? "u" : "e") && reaches(send, tab))
                    .forEach(tab -> heard.add(new Heard(tab, text(send.packet()))));
        }
        call = step.call();
        return this;
    }

    private static boolean reaches(Send send, String tab) {
        return switch (send.aim()) {
            case EVERY -> true;
            case ONLY -> tab.equals(send.socket());
            case BESIDE -> !tab.equals(send.socket());
        };
    }

    static Packet word(String word) {
        return Packet.event(word);
    }

    /** A packet's JSON is {@code ["word"]} or {@code ["call-ended",{"chatId":…,"reason":…}]}. */
    private static String text(Packet packet) {
        var bytes = packet.toBytes();
        var json = Json.tree(new String(bytes, 5, packet.size(), java.nio.charset.StandardCharsets.UTF_8));
        var name = json.path(0).asText();
        return name.startsWith("call-")
                ? name.substring(5) + ":" + json.path(1).path("reason").asText()
                : name;
    }
}
