package konnect.identity;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.files.Uploads;

/** What a person has uploaded goes with the account. */
@Singleton
public final class UploadsErasure implements Erasure {
    private final Uploads uploads;

    public UploadsErasure(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void erase(Tx tx, String personId) {
        uploads.deleteOf(tx, personId);
    }
}
