package konnect.identity;

import konnect.kernel.Role;

/** A person to be made; the address is normalised already. */
public record NewUser(String email, String name, Role role, boolean emailVerified) {
    /** Somebody who signed up, with an address that nobody has confirmed. */
    public static NewUser signedUp(String email, String name) {
        return new NewUser(Emails.normalise(email), name.strip(), Role.USER, false);
    }
}
