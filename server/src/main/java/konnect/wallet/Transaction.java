package konnect.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import konnect.kernel.Iso;
import konnect.kernel.Money;
import konnect.ledger.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of money moved.
 *
 * @param direction {@code credit} or {@code debit}, for an adjustment only; the type tells it otherwise
 * @param lines the minutes kept, where a session is shown by itself
 * @param checkout how to pay, in the answer to the deposit that asks for it
 */
public record Transaction(
        String id,
        String walletId,
        String userId,
        Entry.Type type,
        Money amount,
        String currency,
        Status status,
        String description,
        String referenceId,
        @Nullable @Pattern(regexp = "credit|debit") String direction,
        @Schema(format = "date-time") String createdAt,
        @Nullable List<Line> lines,
        @Nullable Checkout checkout) {
    /** How far it has come. */
    public enum Status {
        PENDING,
        COMPLETED,
        FAILED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One minute of a session that was charged and kept. */
    public record Line(
            int minute,
            Money amount,
            @Schema(format = "date-time") String at) {
        static Line of(Entry.Line line) {
            return new Line(line.minute(), line.amount(), Iso.format(line.at()));
        }
    }

    static Transaction of(String userId, Entry entry, Status status) {
        return new Transaction(
                id(entry),
                WalletOut.id(userId),
                userId,
                entry.type(),
                entry.amount(),
                WalletOut.CURRENCY,
                status,
                description(entry),
                entry.reference(),
                direction(entry),
                Iso.format(entry.at()),
                null,
                null);
    }

    /** A deposit that is no money yet. */
    static Transaction open(Deposit deposit, Status status) {
        return new Transaction(
                deposit.id(),
                WalletOut.id(deposit.userId()),
                deposit.userId(),
                Entry.Type.DEPOSIT,
                deposit.amount(),
                WalletOut.CURRENCY,
                status,
                "Deposit",
                deposit.id(),
                null,
                Iso.format(deposit.createdAt()),
                null,
                null);
    }

    Transaction with(Checkout payable) {
        return with(lines, payable);
    }

    Transaction with(List<Entry.Line> minutes) {
        return with(minutes.stream().map(Line::of).toList(), checkout);
    }

    private Transaction with(@Nullable List<Line> kept, @Nullable Checkout payable) {
        return new Transaction(
                id,
                walletId,
                userId,
                type,
                amount,
                currency,
                status,
                description,
                referenceId,
                direction,
                createdAt,
                kept,
                payable);
    }

    private static String id(Entry entry) {
        return switch (entry.type()) {
            case DEPOSIT, WITHDRAW -> entry.reference();
            case PAYMENT, EARNING, REFUND, ADJUSTMENT -> Transactions.PREFIX + entry.id();
        };
    }

    private static @Nullable String direction(Entry entry) {
        if (entry.type() != Entry.Type.ADJUSTMENT) {
            return null;
        }
        return entry.credit() ? "credit" : "debit";
    }

    private static String description(Entry entry) {
        return switch (entry.type()) {
            case DEPOSIT -> "Deposit";
            case WITHDRAW -> "Withdrawal";
            case PAYMENT -> "Session";
            case EARNING -> "Earnings from a session";
            case REFUND -> "Refund";
            case ADJUSTMENT -> "Adjustment";
        };
    }
}
