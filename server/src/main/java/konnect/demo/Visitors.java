package konnect.demo;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.identity.Accounts;
import konnect.identity.Accounts.Opened;
import konnect.identity.NewUser;
import konnect.identity.PastUsers;
import konnect.identity.PastUsers.Joined;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import konnect.ledger.Ledger;
import konnect.wallet.Transaction;
import konnect.wallet.Wallets;
import org.jspecify.annotations.Nullable;

/** Whom visitors of the demo are: mentees made for them, and experts kept for them. */
@Singleton
public final class Visitors {
    /** Mentees made at most; then the one whom nobody has been for longest is given again. */
    static final int MAX = 200;

    static final Money POCKET_MONEY = Money.ofRupees(500);
    /** What a drained wallet keeps: less than any minute costs. */
    static final Money KEPT = new Money(50);

    private static final List<String> NAMES = List.of(
            "Mira Sanghvi",
            "Arnav Kohli",
            "Diya Prakash",
            "Vihaan Mehra",
            "Sara Mathew",
            "Reyansh Naidu",
            "Anvi Deshmukh",
            "Kabir Lal");

    private final Db db;
    private final Accounts accounts;
    private final Experts experts;
    private final Ledger ledger;
    private final Wallets wallets;

    public Visitors(Db db, Accounts accounts, Experts experts, Ledger ledger, Wallets wallets) {
        this.db = db;
        this.accounts = accounts;
        this.experts = experts;
        this.ledger = ledger;
        this.wallets = wallets;
    }

    /** A mentee with money for some minutes. */
    Opened user() {
        var newId = Ids.next("u");
        var deposit = Wallets.newDeposit();
        var id = db.tx(tx -> {
            var given = DemoSql.count(tx.handle(), Part.VISITOR) < MAX
                    ? create(tx, newId)
                    : DemoSql.takeOldest(tx.handle(), Part.VISITOR).orElseThrow(Visitors::allTaken);
            topUp(tx, deposit, given);
            return given;
        });
        return accounts.enter(id);
    }

    /** An approved expert whom no script plays. */
    Opened expert() {
        var id = db.tx(tx -> DemoSql.takeOldest(tx.handle(), Part.RESERVED)).orElseThrow(Visitors::allTaken);
        return accounts.enter(id);
    }

    /** Goes on as whoever the token was given for. */
    Opened again(String refreshToken) {
        return accounts.refresh(refreshToken);
    }

    @Nullable
    String expertId(String userId) {
        return db.read(handle -> experts.ofUser(handle, userId).map(Expert::id)).orElse(null);
    }

    /** Withdraws everything but less than the price of a minute. */
    Transaction drain(String userId) {
        var id = Wallets.newWithdrawal();
        return db.tx(tx -> {
            var balance = ledger.balances(tx, List.of(userId)).getOrDefault(userId, Money.ZERO);
            if (balance.compareTo(KEPT) <= 0) {
                throw new Problem(Code.INSUFFICIENT_BALANCE, "The wallet is empty already");
            }
            return wallets.withdraw(tx, id, userId, balance.minus(KEPT));
        });
    }

    private static String create(Tx tx, String id) {
        var name = NAMES.get(Math.floorMod(id.hashCode(), NAMES.size()));
        var slug = "visitor-" + id.substring(2);
        var user = new NewUser(slug + Cast.DOMAIN, name, Role.USER, true);
        PastUsers.write(tx, List.of(new Joined(id, user, null, List.of(), null, tx.clock())));
        DemoSql.insert(tx.handle(), id, slug, Part.VISITOR);
        return id;
    }

    private void topUp(Tx tx, String deposit, String userId) {
        var missing = POCKET_MONEY.minus(ledger.balance(tx.handle(), userId));
        if (missing.isPositive()) {
            wallets.deposit(tx, deposit, userId, missing);
        }
    }

    private static Problem allTaken() {
        return new Problem(Code.UNAVAILABLE, "Every demo person is taken; try again shortly");
    }
}
