package konnect.mail;

import konnect.db.Tx;
import konnect.kernel.Ids;

/** Orders mails: each is sent at least once after the transaction that ordered it, by whatever node. */
public final class Mails {
    private Mails() {}

    /** To nobody that is known yet: the object says to whom. */
    public static final String NOBODY = "";

    /** Orders one; a second order of what has not been sent yet is the same. */
    public static void order(Tx tx, String personId, String kind, String object) {
        MailsSql.insert(tx.handle(), Ids.next("mail"), personId, kind, object);
    }

    /** Takes back everything that has not been sent to the person or to the address. */
    public static void forget(Tx tx, String personId, String email) {
        MailsSql.deleteOf(tx.handle(), personId, email);
    }
}
