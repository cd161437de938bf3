package konnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import konnect.kernel.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class EarningsProperties {
    private static final Books BOOKS = new Books();
    private static final String OTHERS = "u_others";
    private static int people;

    @AfterContainer
    static void close() {
        BOOKS.close();
    }

    private enum Kind {
        DEPOSIT,
        EARN,
        /** Two minutes of the amount each. */
        SPEND,
        /** The second minute of a session before is given back. */
        REVERSE,
        /** An expert's part of a refund. */
        GIVE_BACK,
        CORRECT_DOWN,
        WITHDRAW_ANY,
        WITHDRAW_EARNINGS,
        /** The last withdrawal comes back. */
        REJECT
    }

    /** What has happened, but for what came back. */
    private record Step(Kind kind, long amount, String reference) {}

    /** The rule as two purses; {@code earned} is below zero after more was given back than was left. */
    private record Purses(long other, long earned) {
        Purses after(Step step) {
            return switch (step.kind()) {
                case DEPOSIT, REVERSE -> new Purses(other + step.amount(), earned);
                case EARN -> new Purses(other, earned + step.amount());
                case GIVE_BACK, WITHDRAW_EARNINGS -> new Purses(other, earned - step.amount());
                case SPEND -> spent(2 * step.amount());
                case CORRECT_DOWN, WITHDRAW_ANY -> spent(step.amount());
                case REJECT -> throw new IllegalArgumentException("what came back has not happened");
            };
        }

        private Purses spent(long amount) {
            long first = Math.min(other, amount);
            return new Purses(other - first, earned - (amount - first));
        }
    }

    private static Purses purses(List<Step> steps) {
        var purses = new Purses(0, 0);
        for (var step : steps) {
            purses = purses.after(step);
        }
        return purses;
    }

    /** Whatever happens in whatever order, the ledger tells what two purses would hold. */
    @Property(tries = 150)
    void whatIsLeftOfTheEarningsIsWhatAPurseOfTheirOwnWouldHold(
            @ForAll @Size(max = 14) List<Kind> kinds,
            @ForAll @Size(14) List<@IntRange(min = 1, max = 30) Integer> amounts) {
        var person = "u_" + ++people;
        var steps = new ArrayList<Step>();
        for (int i = 0; i < kinds.size(); i++) {
            live(person, steps, new Step(kinds.get(i), amounts.get(i), person + "_" + i));
            var purses = purses(steps);
            assertThat(BOOKS.balance(person)).isEqualTo(Money.ofRupees(purses.other() + purses.earned()));
            assertThat(left(person, steps)).isEqualTo(Money.ofRupees(Math.max(0, purses.earned())));
        }
        assertThat(new LedgerProof(BOOKS.db, List.of()).prove().violations()).isEmpty();
    }

    private static Money left(String person, List<Step> steps) {
        var ofEarnings = steps.stream()
                .filter(step -> step.kind() == Kind.WITHDRAW_EARNINGS)
                .map(Step::reference)
                .toList();
        return BOOKS.db.read(handle -> Earnings.left(handle, person, ofEarnings));
    }

    /** Does it as far as it is possible, and notes that it has happened. */
    private static void live(String person, List<Step> steps, Step step) {
        var purses = purses(steps);
        long balance = purses.other() + purses.earned();
        var wallet = Account.wallet(person);
        switch (step.kind()) {
            case DEPOSIT -> BOOKS.post(Books.deposit(step.reference(), person, step.amount()));
            case EARN -> earn(person, step);
            case SPEND -> {
                if (balance < 2 * step.amount()) {
                    return;
                }
                BOOKS.post(Books.minute(step.reference(), 1, person, step.amount()));
                BOOKS.post(Books.minute(step.reference(), 2, person, step.amount()));
            }
            case REVERSE -> {
                reverse(person, steps);
                return;
            }
            case REJECT -> {
                reject(wallet, steps);
                return;
            }
            case GIVE_BACK, CORRECT_DOWN, WITHDRAW_ANY, WITHDRAW_EARNINGS -> {
                if (step.amount() > (step.kind() == Kind.WITHDRAW_EARNINGS ? purses.earned() : balance)) {
                    return;
                }
                pay(step, wallet);
            }
        }
        steps.add(step);
    }

    private static void earn(String person, Step step) {
        BOOKS.post(Books.deposit("for:" + step.reference(), OTHERS, step.amount()));
        BOOKS.post(Books.minute(step.reference(), 1, OTHERS, step.amount()));
        BOOKS.post(Books.settle(step.reference(), Account.wallet(person), step.amount()));
    }

    private static void pay(Step step, Account wallet) {
        switch (step.kind()) {
            case GIVE_BACK -> post(step, "", wallet, Account.wallet(OTHERS), TransferKind.REFUND);
            case CORRECT_DOWN -> post(step, "", wallet, Account.ADJUSTMENTS, TransferKind.ADJUSTMENT);
            case WITHDRAW_ANY, WITHDRAW_EARNINGS -> post(step, "", wallet, Account.PAYOUTS, TransferKind.WITHDRAW);
            case DEPOSIT, EARN, SPEND, REVERSE, REJECT -> throw new IllegalArgumentException(step.toString());
        }
    }

    private static void reverse(String person, List<Step> steps) {
        var spent = steps.stream()
                .filter(step -> step.kind() == Kind.SPEND)
                .filter(step -> steps.stream()
                        .noneMatch(other -> other.kind() == Kind.REVERSE
                                && other.reference().equals(step.reference())))
                .findFirst();
        spent.ifPresent(step -> {
            BOOKS.post(Books.reversal(step.reference(), 2, person, step.amount()));
            steps.add(new Step(Kind.REVERSE, step.amount(), step.reference()));
        });
    }

    private static void reject(Account wallet, List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            var step = steps.get(i);
            if (step.kind() == Kind.WITHDRAW_ANY || step.kind() == Kind.WITHDRAW_EARNINGS) {
                post(step, "back:", Account.PAYOUTS, wallet, TransferKind.WITHDRAW);
                steps.remove(i);
                return;
            }
        }
    }

    private static void post(Step step, String prefix, Account from, Account to, TransferKind kind) {
        BOOKS.post(new Transfer(
                prefix + step.reference(),
                from,
                to,
                Money.ofRupees(step.amount()),
                kind,
                step.reference(),
                null,
                "u_admin"));
    }
}
