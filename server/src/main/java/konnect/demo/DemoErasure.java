package konnect.demo;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.identity.Erasure;
import konnect.kernel.Problem;

/** The people of the demo belong to everybody who looks at it. */
@Singleton
public final class DemoErasure implements Erasure {
    @Override
    public void prepare(Tx tx, String personId) {
        if (DemoSql.isDemoPerson(tx.handle(), personId)) {
            throw Problem.forbidden("The people of the demo cannot be deleted");
        }
    }

    @Override
    public void erase(Tx tx, String personId) {
        // Nobody comes here who is of the demo.
    }
}
