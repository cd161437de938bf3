-- An expert who accepts by hand has been asked about the waiting user, until then.
ALTER TABLE queue_entry
    ADD COLUMN request_id text UNIQUE,
    ADD COLUMN requested_until timestamptz,
    ADD CHECK ((request_id IS NULL) = (requested_until IS NULL));
