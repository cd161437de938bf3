package konnect.experts;

import static konnect.experts.Market.described;
import static konnect.experts.Market.offering;
import static konnect.experts.Market.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import konnect.experts.Conditions.Match;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    private static final Live FREE = new Live(true, true, false, 0, null);
    private final Market market = new Market();

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void showsOnlyWhoIsApproved() {
        market.approved("Asha", offering(10, "Java"));
        market.applied("Bela", offering(10, "Java"));
        market.move(market.approved("Chitra", offering(10, "Java")), MentorStatus.REJECTED);
        var page = market.list("");
        assertThat(page.items()).extracting(ExpertOut::name).containsExactly("Asha");
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void sortsByEachOrder() {
        var asha = market.approved("Asha", offering(30, "Java"));
        var bela = market.approved("Bela", offering(10, "Java"));
        market.approved("Chitra", offering(20, "Java"));
        market.rated(asha, 4);
        market.rated(bela, 5, 4);
        market.db.run(tx -> market.experts.countOrder(tx, asha.id()));
        assertThat(market.names("sort=rating")).containsExactly("Bela", "Asha", "Chitra");
        assertThat(market.names("")).isEqualTo(market.names("sort=rating"));
        assertThat(market.names("sort=relevance")).isEqualTo(market.names("sort=rating"));
        assertThat(market.names("sort=price")).containsExactly("Bela", "Chitra", "Asha");
        assertThat(market.names("sort=price_desc")).containsExactly("Asha", "Chitra", "Bela");
        assertThat(market.names("sort=popularity").getFirst()).isEqualTo("Asha");
        assertThat(market.names("sort=newest")).containsExactly("Chitra", "Bela", "Asha");
    }

    @Test
    void filtersByAnyOfTheSpecialtiesHoweverWritten() {
        market.approved("Asha", offering(10, "Java", "SQL"));
        market.approved("Bela", offering(10, "Yoga"));
        market.approved("Chitra", offering(10, "Tax"));
        assertThat(market.names("specialty=java&specialty=YOGA&sort=price")).containsExactly("Asha", "Bela");
        assertThat(market.list("specialty=Nothing").total()).isZero();
    }

    @Test
    void filtersByLanguagePriceAndRating() {
        var asha = market.approved("Asha", offering(10, "Java"));
        var bela = market.approved("Bela", offering(20, "Java"));
        market.rated(asha, 4, 5);
        market.rated(bela, 3);
        assertThat(market.names("language=english&sort=price")).containsExactly("Asha", "Bela");
        assertThat(market.names("language=Hindi")).isEmpty();
        assertThat(market.names("maxPrice=10.5")).containsExactly("Asha");
        assertThat(market.names("minRating=4.5")).containsExactly("Asha");
        assertThat(market.names("minRating=4.6")).isEmpty();
    }

    @Test
    void showsAvailabilityAtOnceAndFiltersByIt() {
        var asha = market.approved("Asha", offering(10, "Java"));
        market.approved("Bela", offering(10, "Java"));
        assertThat(market.names("available=true")).isEmpty();
        market.live(asha, FREE);
        assertThat(market.names("available=true")).containsExactly("Asha");
        assertThat(market.names("available=false")).containsExactly("Bela");
        market.live(asha, new Live(true, true, true, 3, 240));
        assertThat(market.list("available=true").items()).singleElement().satisfies(view -> {
            assertThat(view.busy()).isTrue();
            assertThat(view.queueLength()).isEqualTo(3);
            assertThat(view.etaSeconds()).isEqualTo(240);
        });
        market.live(asha, Live.OFFLINE);
        assertThat(market.names("available=true")).isEmpty();
    }

    @Test
    void tellsWhoIsOnlineEvenIfNotTakingSessions() {
        var asha = market.approved("Asha", offering(10, "Java"));
        market.approved("Bela", offering(10, "Java"));
        market.live(asha, new Live(true, false, false, 0, null));
        var online = market.db.read(market.experts::onlineViews);
        assertThat(online).extracting(ExpertOut::name).containsExactly("Asha");
        assertThat(online.getFirst().available()).isFalse();
    }

    @Test
    void pagesAndCountsAll() {
        IntStream.range(0, 5).forEach(n -> market.approved("Expert " + n, offering(10 + n, "Java")));
        assertThat(market.names("sort=price&limit=2")).containsExactly("Expert 0", "Expert 1");
        assertThat(market.list("sort=price&limit=2").total()).isEqualTo(5);
        var last = market.list("sort=price&limit=2&page=3");
        assertThat(last.items()).extracting(ExpertOut::name).containsExactly("Expert 4");
        assertThat(last.total()).isEqualTo(5);
        assertThat(market.list("page=9&limit=2").total()).isEqualTo(5);
    }

    @Test
    void countsAnewWhenSomebodyIsApproved() {
        IntStream.range(0, 2).forEach(n -> market.approved("Expert " + n, offering(10, "Java")));
        assertThat(market.list("limit=1").total()).isEqualTo(2);
        market.approved("Expert 2", offering(10, "Java"));
        assertThat(market.list("limit=1").total()).isEqualTo(3);
    }

    @Test
    void findsInNameTitleCompanySpecialtiesAndBioAndRanksTheNameFirst() {
        market.approved("Ravi", described("Writer", "Press", "I once met a penguin.", 10, "Prose"));
        market.approved("Penguin Jones", described("Writer", "Press", "Prose.", 10, "Prose"));
        market.approved("Mina", described("Penguin keeper", "Zoo", "Birds.", 10, "Birds"));
        market.approved("Noor", described("Editor", "Penguin", "Books.", 10, "Books"));
        market.approved("Om", described("Guide", "Pole", "Ice.", 10, "Penguin walks"));
        market.approved("Nobody", described("Cook", "Inn", "Soup.", 10, "Soup"));
        var names = market.names("search=penguin");
        assertThat(names)
                .hasSize(5)
                .startsWith("Penguin Jones")
                .endsWith("Ravi")
                .doesNotContain("Nobody");
    }

    @Test
    void needsEveryWordOfASearch() {
        market.approved("Asha Rao", offering(10, "System Design"));
        market.approved("Bela Rao", offering(10, "Yoga"));
        assertThat(market.names("search=rao design")).containsExactly("Asha Rao");
    }

    @ParameterizedTest
    @CsvSource({
        "kubernets, Asha",
        "pyhton, Bela",
        "systm desing, Chitra",
        "Chita, Chitra",
        "meditaton, Asha",
    })
    void forgivesTypos(String typed, String found) {
        market.approved("Asha", described("Engineer", "Acme", "I teach meditation too.", 10, "Kubernetes"));
        market.approved("Bela", described("Analyst", "Acme", "Numbers.", 10, "Python"));
        market.approved("Chitra", described("Architect", "Acme", "Big pictures.", 10, "System Design"));
        assertThat(market.names("search=" + typed).getFirst()).isEqualTo(found);
    }

    @Test
    void takesWhatIsTypedAsTextAndNotAsAPattern() {
        market.approved("Asha", offering(10, "Java"));
        for (var typed : List.of("%", "_sha", "Ash_", "\\", "A%a", "it's \" <% :x ? --")) {
            var filter = query("search=" + typed).read().filter();
            assertThat(market.db.<Long>read(handle -> ListingSql.count(handle, filter, Match.EXACT)))
                    .as(typed)
                    .isZero();
            assertThat(market.list("search=" + typed).page()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sort, best",
        "available, yes",
        "minRating, 5.1",
        "minRating, NaN",
        "minRating, -1",
        "maxPrice, ten",
        "maxPrice, 1e9",
        "maxPrice, 1.001",
        "page, 0",
        "limit, 101",
    })
    void refusesWhatCannotBeRead(String field, String value) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> market.list(field + "=" + value))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.VALIDATION_FAILED);
                    assertThat(problem.errors())
                            .extracting(Problem.FieldError::field)
                            .containsExactly(field);
                });
    }

    @Test
    void countsSpecialtiesOfApprovedExpertsUnderTheirCuratedNames() {
        market.approved("Asha", offering(10, "system design", "Beekeeping"));
        market.approved("Bela", offering(10, "System Design"));
        market.applied("Chitra", offering(10, "System Design"));
        assertThat(market.specialties.all())
                .startsWith(
                        new SpecialtyOut("System Design", 2, "Software Engineering"),
                        new SpecialtyOut("Beekeeping", 1, null))
                .contains(new SpecialtyOut("Yoga", 0, "Health & Wellbeing"));
    }
}
