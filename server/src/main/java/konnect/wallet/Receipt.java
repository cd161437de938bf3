package konnect.wallet;

import java.util.List;

/**
 * What a receipt says, in the words that stand on it.
 *
 * @param about one sentence on what was paid for
 * @param facts a name and a value each
 * @param rows the minutes, and what was taken off
 */
record Receipt(String about, List<Fact> facts, List<Row> rows, String totalName, String total) {
    record Fact(String name, String value) {}

    record Row(String first, String second, String amount) {}
}
