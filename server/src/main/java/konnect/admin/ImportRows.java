package konnect.admin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import konnect.kernel.Code;
import konnect.kernel.Problem;

/** A file of experts, read: its head tells which column is what. */
final class ImportRows {
    static final int MAX_ROWS = 5_000;
    static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final int MAX_FIELDS = 100;

    private final Map<Column, Integer> places;
    private final List<Row> rows;

    private ImportRows(Map<Column, Integer> places, List<Row> rows) {
        this.places = places;
        this.rows = rows;
    }

    /** One row with the number of the line on which it begins. */
    record Row(long line, List<String> cells) {}

    /**
     * Reads the whole file.
     *
     * @throws Problem {@code VALIDATION_FAILED} when it is no CSV, or its head lacks a column or names one twice;
     *     {@code TOO_LARGE} for more than {@value #MAX_ROWS} rows
     */
    static ImportRows read(String text) {
        var rows = new ArrayList<Row>();
        var start = text.startsWith("\uFEFF") ? 1 : 0;
        try (var csv = CsvReader.builder()
                .skipEmptyLines(true)
                .maxBufferSize(MAX_BYTES)
                .ofCsvRecord(text.substring(start))) {
            for (CsvRecord each : csv) {
                if (each.getFieldCount() > MAX_FIELDS) {
                    throw Problem.invalid("file", "has more than " + MAX_FIELDS + " columns");
                }
                rows.add(new Row(each.getStartingLineNumber(), List.copyOf(each.getFields())));
                if (rows.size() > MAX_ROWS + 1) {
                    throw new Problem(Code.TOO_LARGE, "At most " + MAX_ROWS + " rows can be imported at once");
                }
            }
        } catch (CsvParseException e) {
            throw Problem.invalid("file", "is not well-formed CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw Problem.invalid("file", "is empty");
        }
        return new ImportRows(places(rows.getFirst().cells()), rows.subList(1, rows.size()));
    }

    int size() {
        return rows.size();
    }

    /** The row at this place, from 0. */
    Row row(int place) {
        return rows.get(place);
    }

    /** What a row has in a column, as it was before it was written to a file; empty where there is none. */
    String cell(Row row, Column column) {
        var place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : Cells.read(row.cells().get(place)).strip();
    }

    private static Map<Column, Integer> places(List<String> head) {
        var places = new HashMap<Column, Integer>();
        for (int place = 0; place < head.size(); place++) {
            var name = plain(head.get(place));
            for (var column : Column.values()) {
                if (plain(column.title()).equals(name) && places.put(column, place) != null) {
                    throw Problem.invalid("file", "has the column " + column.title() + " twice");
                }
            }
        }
        var missing = new HashSet<>(Column.REQUIRED);
        missing.removeAll(places.keySet());
        if (!missing.isEmpty()) {
            var names = missing.stream().map(Column::title).sorted().toList();
            throw Problem.invalid("file", "has no column " + String.join(", ", names) + " in its first line");
        }
        return places;
    }

    /** Case, spaces and the like do not matter. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
