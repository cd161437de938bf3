-- Mails that are to be sent: to whom and why. The text is written when it is sent, so that it holds what is true then and
-- no secret of it stands here.
CREATE TABLE mail (
    id        text PRIMARY KEY,
    person_id text NOT NULL,
    kind      text NOT NULL,
    object    text NOT NULL DEFAULT '',
    at        timestamptz NOT NULL DEFAULT clock(),
    next_at   timestamptz NOT NULL DEFAULT clock(),
    attempts  int NOT NULL DEFAULT 0,
    CONSTRAINT mail_once UNIQUE (person_id, kind, object)
);
CREATE INDEX mail_due ON mail (next_at);

-- What proves that somebody reads a person's mail. Only hashes.
CREATE TABLE mail_token (
    hash       text PRIMARY KEY,
    person_id  text NOT NULL REFERENCES person,
    kind       text NOT NULL CHECK (kind IN ('reset', 'verify')),
    at         timestamptz NOT NULL DEFAULT clock(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX mail_token_person ON mail_token (person_id, kind, at);
