package konnect.wallet;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import konnect.config.Config;
import konnect.db.Db;
import konnect.identity.Users;
import konnect.kernel.Money;
import konnect.ledger.Entry;
import konnect.wallet.Receipt.Fact;
import konnect.wallet.Receipt.Row;
import org.jdbi.v3.core.Handle;

/** Receipts to keep of a person's own transactions, as PDF. */
@Singleton
public final class Receipts {
    private final Db db;
    private final Transactions transactions;
    private final Counterpart counterpart;
    private final ReceiptFonts fonts = new ReceiptFonts();
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    public Receipts(Db db, Transactions transactions, Counterpart counterpart, Config config) {
        this.db = db;
        this.transactions = transactions;
        this.counterpart = counterpart;
        zone = config.timeZone();
        day = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(zone);
        time = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH).withZone(zone);
    }

    /** The receipt of a person's own transaction; else {@code NOT_FOUND}. */
    byte[] pdf(String userId, String id) {
        var receipt = db.read(handle -> receipt(handle, transactions.one(handle, userId, id)));
        return new ReceiptPages(fonts).draw(receipt);
    }

    private Receipt receipt(Handle handle, Transaction transaction) {
        var lines = transaction.lines() == null ? List.<Transaction.Line>of() : transaction.lines();
        var facts = new ArrayList<Fact>();
        var person = Users.find(handle, transaction.userId()).name();
        if (fonts.canWrite(person)) {
            facts.add(new Fact("For", person));
        }
        facts.add(new Fact("Date", day.format(Instant.parse(transaction.createdAt()))));
        facts.add(new Fact("Receipt", transaction.id()));
        if (!transaction.referenceId().equals(transaction.id())) {
            facts.add(new Fact("Session", transaction.referenceId()));
        }
        facts.add(new Fact("Times", zone.getId()));
        return new Receipt(
                about(handle, transaction, lines.size()),
                facts,
                rows(transaction, lines),
                totalName(transaction),
                Rupees.format(transaction.amount()));
    }

    private String about(Handle handle, Transaction transaction, int minutes) {
        var length = minutes == 0 ? "A session" : minutes == 1 ? "1 minute" : minutes + " minutes";
        return switch (transaction.type()) {
            case PAYMENT -> length + with(handle, transaction);
            case EARNING -> "Earned: " + length.toLowerCase(Locale.ENGLISH) + with(handle, transaction);
            case REFUND -> "Refund: a session" + with(handle, transaction);
            case DEPOSIT -> "Money added to the wallet";
            case WITHDRAW -> "Money taken out of the wallet";
            case ADJUSTMENT -> "A correction of the wallet";
        };
    }

    private String with(Handle handle, Transaction transaction) {
        return counterpart
                .of(handle, transaction.referenceId(), transaction.userId())
                .map(other -> Users.summaries(handle, List.of(other)).get(other))
                .filter(other -> fonts.canWrite(other.name()))
                .map(other -> " with " + other.name())
                .orElse("");
    }

    private List<Row> rows(Transaction transaction, List<Transaction.Line> lines) {
        var rows = new ArrayList<Row>();
        var sum = Money.ZERO;
        for (var line : lines) {
            sum = sum.plus(line.amount());
            rows.add(new Row(
                    "Minute " + line.minute(), time.format(Instant.parse(line.at())), Rupees.format(line.amount())));
        }
        var taken = transaction.amount().minus(sum);
        if (transaction.type() == Entry.Type.EARNING && !rows.isEmpty() && taken.paise() != 0) {
            rows.add(new Row("Konnect's fee", "", Rupees.format(taken)));
        }
        return rows;
    }

    private static String totalName(Transaction transaction) {
        return switch (transaction.status()) {
            case PENDING -> "Pending";
            case FAILED -> "Failed";
            case COMPLETED ->
                switch (transaction.type()) {
                    case PAYMENT -> "Paid";
                    case EARNING -> "Earned";
                    case REFUND -> "Given back";
                    case DEPOSIT -> "Added";
                    case WITHDRAW -> "Taken out";
                    case ADJUSTMENT -> "credit".equals(transaction.direction()) ? "Added" : "Taken off";
                };
        };
    }
}
