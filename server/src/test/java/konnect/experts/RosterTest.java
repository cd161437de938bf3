package konnect.experts;

import static konnect.experts.Market.offering;
import static konnect.experts.Market.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import konnect.experts.Conditions.Match;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final int QUESTIONS = 400;
    private static final long SEED = 7;

    private final Market market = new Market();

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void answersAsTheDatabaseDoesWhateverIsAsked() {
        fill();
        var roster = new Roster(new Profiles(market.db.read(RosterSql::profiles)), market.db.read(RosterSql::moving));
        var random = new Random(SEED);
        for (int n = 0; n < QUESTIONS; n++) {
            var asked = question(random);
            var query = query(asked).read();
            var page = roster.page(query);
            assertThat(page.items())
                    .as(asked)
                    .isEqualTo(market.db.read(handle -> ListingSql.list(handle, query, Match.EXACT)));
            assertThat(page.total())
                    .as(asked)
                    .isEqualTo(market.db.<Long>read(handle -> ListingSql.count(handle, query.filter(), Match.EXACT)));
        }
    }

    @Test
    void whatChangesIsSeenHoweverOftenListsWereAsked() {
        var asha = market.approved("Asha", offering(10, "Java"));
        askEnough();
        market.approved("Bela", offering(20, "Java"));
        assertThat(market.names("sort=price")).containsExactly("Asha", "Bela");
        askEnough();
        market.live(asha, new Live(true, true, false, 0, null));
        askEnough();
        assertThat(market.names("available=true&sort=price")).containsExactly("Asha");
        market.rated(asha, 5);
        askEnough();
        assertThat(market.list("minRating=5").items())
                .singleElement()
                .satisfies(view -> assertThat(view.available()).isTrue());
        market.move(asha, MentorStatus.REJECTED);
        askEnough();
        assertThat(market.names("sort=newest")).containsExactly("Bela");
    }

    @Test
    void everybodyIsReadOnceItHasPaidAndKeptForTheVersion() {
        market.approved("Asha", offering(10, "Java"));
        var rosters = new Rosters(market.db);
        var version = market.versions.now();
        for (int n = 1; n < Rosters.LISTS; n++) {
            assertThat(rosters.at(version)).isNull();
        }
        var roster = rosters.at(version);
        assertThat(roster).isNotNull().isSameAs(rosters.at(version));
        market.approved("Bela", offering(10, "Java"));
        assertThat(rosters.at(market.versions.now())).isNull();
    }

    /** Each is another question, so that none is answered from the last pages. */
    private void askEnough() {
        for (int n = 0; n < 2 * Rosters.LISTS; n++) {
            market.list("maxPrice=" + (1_000 + n));
        }
    }

    private void fill() {
        market.db.run(tx -> tx.handle().execute("""
                INSERT INTO expert (id, user_id, name, email, title, company, experience, bio, price_paise,
                    specialties, languages, status, phone, linkedin_url, applied_at, created_at)
                SELECT 'e_' || n, 'u_' || n, 'Expert ' || n, 'x', 'Guide', 'Acme', n % 30, 'Knows', 1000 + 100 * (n % 7),
                    ARRAY['Skill ' || n % 5, 'Ünïcode ' || n % 3], ARRAY[CASE n % 2 WHEN 0 THEN 'Hindi' ELSE 'English' END],
                    CASE n % 11 WHEN 0 THEN 'rejected' ELSE 'approved' END, '1', 'https://x', clock(),
                    timestamptz '2026-01-01' + n % 13 * interval '1.000001 second'
                FROM generate_series(1, 300) AS n
                """));
        market.db.run(tx -> tx.handle().execute("""
                INSERT INTO expert_live (expert_id, online, available, eta_seconds, orders, rating_sum, rating_count)
                SELECT 'e_' || n, n % 3 > 0, n % 3 = 1, nullif(n % 4, 0), n % 9, n % 6 * (2 + n % 4), n % 6
                FROM generate_series(1, 300) AS n
                """));
    }

    private static String question(Random random) {
        var parts = List.of(
                "specialty=skill " + random.nextInt(6),
                "specialty=ÜNÏCODE " + random.nextInt(4),
                "language=" + (random.nextBoolean() ? "hindi" : "Tamil"),
                "available=" + random.nextBoolean(),
                "minRating=" + random.nextInt(500) / 100.0,
                "maxPrice=" + (9 + random.nextInt(8)),
                "page=" + (1 + random.nextInt(4)),
                "limit=" + (1 + random.nextInt(40)));
        var sorts = List.of("", "rating", "price", "price_desc", "popularity", "newest", "relevance");
        var chosen = IntStream.range(0, parts.size())
                .filter(part -> random.nextInt(3) == 0)
                .mapToObj(parts::get)
                .toList();
        return String.join("&", chosen) + "&sort=" + sorts.get(random.nextInt(sorts.size()));
    }
}
