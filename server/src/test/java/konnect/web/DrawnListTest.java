package konnect.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import konnect.kernel.Money;
import konnect.web.FirstRows.Row;
import konnect.web.FirstRows.State;
import org.junit.jupiter.api.Test;

/** Rows put into a page that was drawn without them. */
class DrawnListTest {
    private static final Buffer CONTENTS = Buffer.buffer("""
            {"rows":{
              "free-rated":"<li>{{name}}|{{title}}|{{sentence}}|{{specialties}}|{{languages}}|{{rating}}|{{reviews}}|{{price}}</li>",
              "busy-new":"<li><img src=\\"{{picture}}\\" class=\\"{{tint}}\\" {{loading}}>busy {{name}}</li>",
              "away-new":"<li>away {{name}}</li>"},
             "languages":{"Hindi":"हिन्दी"}}""");

    private final Asset page = new Asset(
            Buffer.buffer("<main><!--list--><p>waiting</p><!--list--></main>"),
            List.of(),
            "text/html",
            "\"none\"",
            false);
    private final DrawnList list = new DrawnList(page, CONTENTS);

    @Test
    void withoutRowsThePageStaysAsItWasDrawn() {
        assertThat(list.with(List.of())).isSameAs(page);
    }

    @Test
    void aRowIsWrittenAsTheAppWritesIt() {
        var row = new Row(
                "e_1",
                "Asha",
                "Engineer",
                "Example",
                "I mend what others gave up on. Then I go home.",
                null,
                List.of("Java", "Kafka", "SQL", "Go"),
                List.of("Hindi", "Tulu"),
                4.25,
                123_456,
                new Money(123_450),
                State.FREE);

        assertThat(text(list.with(List.of(row))))
                .isEqualTo("<main><ul class=\"border-t border-line\"><li>Asha|Engineer|I mend what others gave up on.|"
                        + "Java, Kafka, SQL|हिन्दी, Tulu|4.3|1,23,456|1,234.50</li></ul></main>");
    }

    @Test
    void nobodyWritesHtmlOrPlacesOfARowIntoThePage() {
        var text = text(list.with(List.of(named("<script>alert('1')</script>{{tint}}\"", State.AWAY))));

        assertThat(text).contains("away &lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt;{{tint}}&quot;</li>");
    }

    @Test
    void onlyTheFirstPicturesAreFetchedAtOnce() {
        var text = text(list.with(Collections.nCopies(8, named("Asha", State.BUSY))));

        assertThat(text.split("loading=\"eager\"", -1)).hasSize(7);
        assertThat(text.split("loading=\"lazy\"", -1)).hasSize(3);
        assertThat(text).contains("src=\"/portraits/e_1.svg\"").containsPattern("class=\"bg-tint-[1-4]\"");
    }

    @Test
    void otherRowsMakeAnotherPageAndTheSameRowsTheSame() throws IOException {
        var first = list.with(List.of(named("Asha", State.AWAY)));
        var same = list.with(List.of(named("Asha", State.AWAY)));
        var other = list.with(List.of(named("Ravi", State.AWAY)));

        assertThat(same).isSameAs(first);
        assertThat(other.etag()).isNotEqualTo(first.etag());
        var packed = other.form("br, gzip");
        assertThat(packed.encoding()).isEqualTo("gzip");
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(packed.bytes().getBytes()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text(other));
        }
    }

    @Test
    void moneyAndCountsAreGroupedTheIndianWay() {
        assertThat(RowWords.rupees(Money.ofRupees(15))).isEqualTo("15");
        assertThat(RowWords.rupees(Money.ofRupees(100_000))).isEqualTo("1,00,000");
        assertThat(RowWords.grouped(999)).isEqualTo("999");
        assertThat(RowWords.grouped(12_345_678)).isEqualTo("1,23,45,678");
    }

    private static Row named(String name, State state) {
        return new Row("e_1", name, "", "", "", null, List.of(), List.of(), null, 0, Money.ofRupees(10), state);
    }

    private static String text(Asset asset) {
        return asset.plain().toString(StandardCharsets.UTF_8);
    }
}
