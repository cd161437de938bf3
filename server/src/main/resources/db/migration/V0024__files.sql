-- What people have uploaded. The bytes are in the store, under the id.
CREATE TABLE file (
    id           text PRIMARY KEY,
    owner        text NOT NULL,
    purpose      text NOT NULL CHECK (purpose IN ('resume', 'avatar', 'attachment')),
    session_id   text,
    name         text NOT NULL,
    content_type text NOT NULL,
    size         bigint NOT NULL CHECK (size > 0),
    at           timestamptz NOT NULL DEFAULT clock(),
    CHECK ((purpose = 'attachment') = (session_id IS NOT NULL))
);
CREATE INDEX file_owner ON file (owner, at);

-- As it is shown beside the message: id, url, name, size, contentType. Its name goes with its owner's account.
ALTER TABLE message ADD COLUMN attachment json;
