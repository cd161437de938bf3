package konnect.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import konnect.calls.Call.Ringing;
import konnect.kernel.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random signals of four tabs, lost tabs and time: what must hold whatever comes. */
class CallProperties {
    private static final List<String> TABS = List.of("u1", "u2", "e1", "e2");
    private static final int SIGNALS = 60;

    @Property(tries = 2_000)
    void whateverIsSignalledTheRulesHold(@ForAll long seed) {
        var random = new Random(seed);
        var phone = new Phone();
        long rangUntil = Long.MAX_VALUE;
        for (int n = 0; n < SIGNALS; n++) {
            var tab = TABS.get(random.nextInt(TABS.size()));
            var before = phone.call;
            int heard = phone.heard.size();
            phone.at(phone.now + random.nextInt(3_000));
            signal(phone, random.nextInt(9), tab, n);
            var news = phone.heard.subList(heard, phone.heard.size());
            if (before instanceof Ringing && phone.call instanceof Ringing) {
                assertThat(news)
                        .as("nothing but offers goes out while it rings")
                        .allMatch(each -> offered(each.word()));
            }
            if (phone.call instanceof Ringing ringing) {
                assertThat(before != null && ringing.until() > rangUntil)
                        .as("it never rings longer")
                        .isFalse();
                rangUntil = ringing.until();
            } else {
                rangUntil = Long.MAX_VALUE;
            }
            assertThat(news).as("each side hears the other").allMatch(each -> ofTheOther(each));
        }
        assertThat(candidatesInOrder(phone)).isTrue();
    }

    private static void signal(Phone phone, int kind, String tab, int n) {
        var word = tab + "-" + n;
        try {
            switch (kind) {
                case 0, 1 -> phone.offers(tab, "offer-" + word);
                case 2, 3 -> phone.answers(tab, "answer-" + word);
                case 4, 5, 6 -> phone.candidate(tab, "candidate-" + word);
                case 7 -> phone.does(tab, turn -> turn.ended(Phone.word("bye-" + word)));
                default -> phone.leaves(tab).gone.clear();
            }
        } catch (Problem refused) {
            assertThat(phone.heard)
                    .as("a refusal sends nothing")
                    .noneMatch(each -> each.word().contains(word));
        }
    }

    private static boolean offered(String word) {
        return word.startsWith("offer-") || word.equals("ended:answered-elsewhere");
    }

    /** What the server says is for either; what a tab says is for the other side. */
    private static boolean ofTheOther(Phone.Heard heard) {
        return heard.word().startsWith("ended:")
                || !heard.word().split("-", 3)[1].startsWith(heard.tab().substring(0, 1));
    }

    private static boolean candidatesInOrder(Phone phone) {
        for (var from : TABS) {
            for (var to : TABS) {
                var numbers = new ArrayList<Integer>();
                phone.heardBy(to).stream()
                        .filter(word -> word.startsWith("candidate-" + from))
                        .forEach(word -> numbers.add(Integer.valueOf(word.split("-", 3)[2])));
                if (!numbers.equals(numbers.stream().sorted().distinct().toList())) {
                    return false;
                }
            }
        }
        return true;
    }
}
