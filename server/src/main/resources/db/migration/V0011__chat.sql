-- The order of a session's messages: the row is locked while a message takes its number.
CREATE TABLE conversation (
    session_id text PRIMARY KEY,
    last_seq   bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

CREATE TABLE message (
    session_id        text        NOT NULL,
    seq               bigint      NOT NULL,
    id                text        NOT NULL,
    sender            text        NOT NULL,
    body              text        NOT NULL CHECK (length(body) <= 4000),
    client_message_id text        NOT NULL,
    at                timestamptz NOT NULL,
    PRIMARY KEY (session_id, seq)
);

CREATE UNIQUE INDEX message_once ON message (session_id, sender, client_message_id);
