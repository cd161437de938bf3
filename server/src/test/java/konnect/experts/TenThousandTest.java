package konnect.experts;

import static konnect.experts.Market.application;
import static konnect.experts.Market.query;
import static org.assertj.core.api.Assertions.assertThat;

import konnect.experts.Conditions.Match;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenThousandTest {
    private static final Market MARKET = new Market();

    @BeforeAll
    static void fill() {
        MARKET.approved("Asha", application());
        MARKET.db.run(tx -> tx.handle().execute("""
                INSERT INTO expert (id, user_id, name, email, title, company, experience, bio, price_paise,
                    specialties, languages, status, phone, linkedin_url, applied_at, created_at)
                SELECT 'e_' || n, 'u_' || n, 'Expert ' || md5(n::text), 'x', 'Title ' || n % 97, 'Company ' || n % 997,
                    n % 30, 'Knows ' || md5((n * 7)::text) || ' well', 100 + n % 5000, ARRAY['Skill ' || n % 200, 'Java'],
                    ARRAY['English'], 'approved', '1', 'https://x', clock(), clock() - n * interval '1 second'
                FROM generate_series(1, 10000) AS n
                """));
        MARKET.db.run(tx -> tx.handle().execute("""
                INSERT INTO expert_live (expert_id, orders, rating_sum, rating_count)
                SELECT 'e_' || n, n % 1000, n % 100 * 4, n % 100 FROM generate_series(1, 10000) AS n
                """));
        MARKET.db.read(handle -> handle.execute("VACUUM ANALYZE expert"));
        MARKET.db.read(handle -> handle.execute("VACUUM ANALYZE expert_live"));
    }

    @AfterAll
    static void close() {
        MARKET.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sort=price",
                "sort=price_desc",
                "sort=popularity",
                "sort=newest",
                "sort=rating&minRating=4&maxPrice=40",
                "sort=price&specialty=Skill 7",
                "sort=rating&available=true",
                "search=Company 996",
                "sort=price&search=c4ca4238",
            })
    void readsNoTableFromEndToEnd(String query) {
        var plan = MARKET.db.read(handle -> ListingSql.plan(handle, query(query).read(), Match.EXACT));
        assertThat(String.join("\n", plan)).doesNotContain("Seq Scan");
    }

    @Test
    void findsOneAmongThemInSpiteOfATypo() {
        assertThat(MARKET.names("search=Ashaa").getFirst()).isEqualTo("Asha");
        assertThat(MARKET.list("specialty=java").total()).isEqualTo(10_000);
    }
}
