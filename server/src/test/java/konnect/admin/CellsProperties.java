package konnect.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written to a cell is read again as it was, and is never a formula. */
class CellsProperties {
    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.strings()
                .withChars("'=+-@\t\r\n ;,|\\a\u20B9\uFF1D\"")
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return nasty().map(String::strip).filter(word -> !word.isEmpty()).list().ofMaxSize(5);
    }

    @Property
    void aTextIsReadAsItWasWritten(@ForAll("nasty") String text) {
        assertThat(Cells.read(Cells.write(text))).isEqualTo(text);
    }

    @Property
    void noWrittenTextBeginsAFormula(@ForAll("nasty") String text) {
        assertThat(Cells.write(text).strip()).doesNotContainPattern("^[=+@\uFF1D-]");
    }

    @Property
    void wordsAreReadAsTheyWereJoined(@ForAll("words") List<String> words) {
        assertThat(Cells.split(Cells.join(words))).isEqualTo(words);
    }
}
