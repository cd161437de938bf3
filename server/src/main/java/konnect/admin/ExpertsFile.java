package konnect.admin;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import konnect.experts.Expert;
import konnect.experts.Experts;
import org.jdbi.v3.core.Handle;

/** All experts as a file that imports again without changing anything, and runs nothing in a spreadsheet. */
final class ExpertsFile {
    private static final int AT_ONCE = 500;

    private ExpertsFile() {}

    static String write(Handle handle, Experts experts) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::title).toList());
            var some = experts.after(handle, "", AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(expert -> csv.writeRecord(cells(expert)));
                some = experts.after(handle, some.getLast().id(), AT_ONCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Expert expert) {
        return Arrays.stream(Column.values())
                .map(column -> Cells.write(cell(expert, column)))
                .toList();
    }

    private static String cell(Expert expert, Column column) {
        var profile = expert.profile();
        return switch (column) {
            case EMAIL -> expert.email();
            case NAME -> expert.name();
            case TITLE -> profile.title();
            case COMPANY -> profile.company();
            case EXPERIENCE -> String.valueOf(profile.experience());
            case PRICE -> profile.pricePerMin().rupees().toPlainString();
            case SPECIALTIES -> Cells.join(profile.specialties());
            case LANGUAGES -> Cells.join(profile.languages());
            case BIO -> profile.bio();
            case PHONE -> Objects.requireNonNullElse(expert.onboarding().phone(), "");
            case LINKEDIN -> Objects.requireNonNullElse(expert.onboarding().linkedinUrl(), "");
            case PORTFOLIO -> Objects.requireNonNullElse(expert.onboarding().portfolioUrl(), "");
            case IMAGE -> Objects.requireNonNullElse(profile.imageUrl(), "");
        };
    }
}
