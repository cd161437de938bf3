package konnect.mail;

import java.util.Optional;
import java.util.Set;
import konnect.db.Tx;

/** Writes the mails of some kinds. Implemented by whoever orders them. */
public interface Writer {
    Set<String> kinds();

    /** What the mail says now; empty when there is nothing to say any longer. May be asked again after a failure. */
    Optional<Letter> write(Tx tx, Due due);
}
