package konnect.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import konnect.kernel.Money;
import konnect.wallet.Receipt.Fact;
import konnect.wallet.Receipt.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ReceiptPagesTest {
    private final ReceiptFonts fonts = new ReceiptFonts();

    private static Receipt receipt(int minutes) {
        var rows = new ArrayList<Row>();
        for (int minute = 1; minute <= minutes; minute++) {
            rows.add(new Row("Minute " + minute, "18:%02d:07".formatted(minute % 60), "₹15.00"));
        }
        var facts = List.of(
                new Fact("For", "Asha Rao"),
                new Fact("Date", "23 November 2026, 18:01"),
                new Fact("Receipt", "t_42"),
                new Fact("Times", "Asia/Kolkata"));
        return new Receipt(
                minutes + " minutes with Ananya Iyer",
                facts,
                rows,
                "Paid",
                Rupees.format(Money.ofRupees(15L * minutes)));
    }

    private String text(byte[] pdf, int page) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(page);
    }

    @Test
    void theSlipNamesEveryMinuteAndItsTotalInRupees() throws IOException {
        var pdf = new ReceiptPages(fonts).draw(receipt(14));
        var reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(text(pdf, 1))
                .contains(
                        "14 minutes with Ananya Iyer",
                        "Minute 1",
                        "Minute 14",
                        "18:14:07",
                        "₹15.00",
                        "Paid",
                        "₹210.00");
    }

    @Test
    void aLongSessionGoesOnOverThePagesAndEndsOnTheLast() throws IOException {
        var pdf = new ReceiptPages(fonts).draw(receipt(240));
        int pages = new PdfReader(pdf).getNumberOfPages();
        assertThat(pages).isBetween(8, 12);
        assertThat(text(pdf, 1)).contains("Minute 1", "Goes on").doesNotContain("₹3,600.00");
        assertThat(text(pdf, pages)).contains("Minute 240", "₹3,600.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|₹0.00",
                "5|₹0.05",
                "99950|₹999.50",
                "100000|₹1,000.00",
                "9999900|₹99,999.00",
                "10000000|₹1,00,000.00",
                "1234567890123|₹12,34,56,78,901.23",
                "-13500|−₹135.00"
            })
    void rupeesAreGroupedAsInIndia(long paise, String written) {
        assertThat(Rupees.format(new Money(paise))).isEqualTo(written);
    }

    @Test
    void namesInOtherScriptsAreKnownNotToBeInTheFont() {
        assertThat(fonts.canWrite("Zoë O’Neill ₹−")).isTrue();
        assertThat(fonts.canWrite("अनन्या")).isFalse();
        assertThat(fonts.canWrite("")).isFalse();
    }
}
