package konnect.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cv.pdf                 | cv.pdf",
                "../../etc/passwd       | passwd.pdf",
                "C:\\temp\\evil.exe     | evil.pdf",
                "a\"; filename=x.html   | a filename=x.pdf",
                ".htaccess              | htaccess.pdf",
                "जीवनवृत्त.docx            | जीवनवृत्त.pdf"
            })
    void aNameIsTheLastPartAndEndsAsItsTypeDoes(String sent, String kept) {
        assertThat(Names.safe(sent, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void aNameCannotTurnItselfAround() {
        assertThat(Names.safe("cv\u202Efdp.exe\r\nX: y", FileType.PDF)).isEqualTo("cvfdp.pdf");
        assertThat(Names.safe(null, FileType.PNG)).isEqualTo("file.png");
        assertThat(Names.safe("x".repeat(5_000), FileType.PNG)).hasSize(Names.MAX + 4);
    }

    @Test
    void aNameOfAnyLanguageGoesIntoAHeader() {
        assertThat(Names.disposition("attachment", "Lebenslauf Jürgen.pdf"))
                .isEqualTo("attachment; filename=\"Lebenslauf J_rgen.pdf\";"
                        + " filename*=UTF-8''Lebenslauf%20J%C3%BCrgen.pdf");
    }
}
