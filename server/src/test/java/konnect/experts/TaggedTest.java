package konnect.experts;

import static konnect.experts.Market.application;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import konnect.http.Tagged;
import konnect.kernel.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaggedTest {
    private final Market market = new Market();

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void staysTheSameWhileNothingChanges() {
        market.approved("Asha", application());
        assertThat(market.listings.tag()).isEqualTo(market.listings.tag());
    }

    @Test
    void changesAtOnceWithEveryPublicChange() {
        var expert = market.approved("Asha", application());
        List<Runnable> changes = List.of(
                () -> market.live(expert, new Live(true, true, false, 0, null)),
                () -> market.live(expert, Live.OFFLINE),
                () -> market.rated(expert, 5),
                () -> market.db.run(tx -> market.experts.countOrder(tx, expert.id())),
                () -> market.db.run(tx -> market.experts.renamed(tx, expert.userId(), "Asha Rao")),
                () -> market.move(expert, MentorStatus.REJECTED),
                () -> market.approved("Bela", application()));
        for (var change : changes) {
            var before = market.listings.tag();
            change.run();
            assertThat(market.listings.tag()).isNotEqualTo(before);
        }
    }

    @Test
    void noticesWhatAnotherNodeChanged() {
        var expert = market.approved("Asha", application());
        var other = new Versions(market.db);
        var before = other.now();
        market.rated(expert, 5);
        long deadline = System.nanoTime() + 20 * Versions.KEEP_NANOS;
        while (other.now().equals(before)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
        assertThat(other.now().profiles()).isEqualTo(before.profiles());
    }

    @Test
    void doesNotMakeWhatTheClientHas() {
        var made = new AtomicInteger();
        var first = Tagged.answer(null, "1-2", made::incrementAndGet);
        assertThat(first.getStatus()).isEqualTo(200);
        var tag = String.valueOf(first.getHeaders().getFirst("ETag"));
        for (var known : List.of(tag, tag.substring(2), "\"x\", " + tag, "*")) {
            var again = Tagged.answer(known, "1-2", made::incrementAndGet);
            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.getHeaders().getFirst("ETag")).isEqualTo(tag);
        }
        assertThat(made).hasValue(1);
        assertThat(Tagged.answer(tag, "1-3", made::incrementAndGet).getStatus()).isEqualTo(200);
    }

    @Test
    void showsEverybodyNothingPrivate() {
        var expert = market.approved("Asha", application());
        var json = Json.write(ExpertOut.of(expert));
        assertThat(json)
                .contains("\"pricePerMin\":10", "\"createdAt\":\"", "\"reviewCount\":0")
                .doesNotContain("@example.com", "userId", "phone", "rating\"", "linkedin", "autoAccept", "online");
        assertThat(Json.write(ExpertOwnOut.forOwner(expert)))
                .contains("\"name\":\"Asha\"", "\"email\":\"p1@example.com\"", "\"mentorStatus\":\"approved\"")
                .doesNotContain("\"expert\":", "adminNotes");
    }
}
