package konnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

class LedgerProperties {
    private static final int PEOPLE = 4;
    private static final Books BOOKS = new Books();

    @AfterContainer
    static void close() {
        BOOKS.close();
    }

    /** One wish: its key is drawn from few, so that lists repeat themselves and each other. */
    record Wish(int kind, int person, int paise, int key) {
        Transfer transfer(String run) {
            var wallet = Account.wallet(run + "-u" + person);
            var session = run + "-s" + person;
            var money = new Money(paise);
            var id = run + ":" + kind + ":" + person + ":" + paise + ":" + key;
            return switch (kind) {
                case 0 -> new Transfer(id, Account.GATEWAY, wallet, money, TransferKind.DEPOSIT, id, null, "p");
                case 1 -> new Transfer(id, wallet, Account.PAYOUTS, money, TransferKind.WITHDRAW, id, null, "p");
                case 2 ->
                    new Transfer(id, wallet, Account.hold(session), money, TransferKind.CHARGE, session, null, "p");
                default ->
                    new Transfer(id, Account.hold(session), wallet, money, TransferKind.REFUND, session, null, "p");
            };
        }
    }

    @Provide
    Arbitrary<List<List<Wish>>> lists() {
        var wish = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                        Arbitraries.integers().between(1, PEOPLE),
                        Arbitraries.of(1, 50, 700),
                        Arbitraries.integers().between(1, 3))
                .as(Wish::new);
        return wish.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 60)
    void balancesFollowAPlainModelAndTheBooksBalance(@ForAll("lists") List<List<Wish>> lists) {
        var run = "r" + BOOKS.count("SELECT nextval('transfer_id_seq')");
        var model = new HashMap<String, Long>();
        var keys = new ArrayList<String>();
        for (var list : lists) {
            post(list.stream().map(wish -> wish.transfer(run)).toList(), model, keys);
        }
        model.forEach((account, paise) -> assertThat(
                        BOOKS.count("SELECT coalesce(max(balance), 0) FROM account WHERE id = '" + account + "'"))
                .as(account)
                .isEqualTo(paise));
        assertThat(new LedgerProof(BOOKS.db, List.of()).prove().violations()).isEmpty();
    }

    private static void post(List<Transfer> transfers, Map<String, Long> model, List<String> keys) {
        var after = new HashMap<>(model);
        var known = new ArrayList<>(keys);
        var fresh = new ArrayList<Boolean>();
        for (var transfer : transfers) {
            boolean first = !known.contains(transfer.key());
            fresh.add(first);
            if (first) {
                known.add(transfer.key());
                move(after, transfer.debit(), -transfer.amount().paise());
                move(after, transfer.credit(), transfer.amount().paise());
            }
        }
        boolean covered = after.values().stream().allMatch(paise -> paise >= 0);
        try {
            assertThat(BOOKS.post(transfers.toArray(Transfer[]::new)).fresh()).isEqualTo(fresh);
            assertThat(covered).isTrue();
            model.putAll(after);
            keys.clear();
            keys.addAll(known);
        } catch (Problem refusal) {
            assertThat(covered).as(refusal.detail()).isFalse();
        }
    }

    private static void move(Map<String, Long> balances, Account account, long paise) {
        if (account.kind().owned()) {
            balances.merge(account.id(), paise, Long::sum);
        }
    }
}
