package konnect.admin;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import konnect.admin.ImportRows.Row;
import konnect.experts.EnrolmentIn;
import konnect.kernel.Problem;
import konnect.kernel.Valid;
import org.jspecify.annotations.Nullable;

/** One row of a file as the request that it stands for. */
final class ImportedRow {
    private ImportedRow() {}

    /** @throws Problem {@code VALIDATION_FAILED} naming the column that cannot be taken */
    static EnrolmentIn read(Validator validator, ImportRows rows, Row row) {
        var in = new EnrolmentIn(
                rows.cell(row, Column.EMAIL),
                optional(rows.cell(row, Column.NAME)),
                rows.cell(row, Column.TITLE),
                rows.cell(row, Column.COMPANY),
                years(rows.cell(row, Column.EXPERIENCE)),
                rows.cell(row, Column.BIO),
                price(rows.cell(row, Column.PRICE)),
                Cells.split(rows.cell(row, Column.SPECIALTIES)),
                Cells.split(rows.cell(row, Column.LANGUAGES)),
                optional(rows.cell(row, Column.IMAGE)),
                optional(rows.cell(row, Column.PHONE)),
                optional(rows.cell(row, Column.LINKEDIN)),
                optional(rows.cell(row, Column.PORTFOLIO)));
        return Valid.check(validator, in);
    }

    private static @Nullable String optional(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Integer years(String cell) {
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            throw Problem.invalid(Column.EXPERIENCE.title(), "must be a whole number of years");
        }
    }

    private static @Nullable BigDecimal price(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.matches("[0-9]{1,7}(\\.[0-9]{1,4})?")) {
            return new BigDecimal(cell);
        }
        throw Problem.invalid(Column.PRICE.title(), "must be an amount in rupees");
    }
}
