CREATE TABLE block (
    blocker text        NOT NULL,
    blocked text        NOT NULL,
    at      timestamptz NOT NULL DEFAULT clock(),
    PRIMARY KEY (blocker, blocked),
    CHECK (blocker <> blocked)
);

-- What a participant tells the administrators of a session; once for each of the two.
CREATE TABLE report (
    id         text PRIMARY KEY,
    session_id text        NOT NULL REFERENCES session,
    reporter   text        NOT NULL,
    reported   text        NOT NULL,
    reason     text        NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock(),
    CONSTRAINT report_once UNIQUE (session_id, reporter)
);

CREATE INDEX report_newest ON report (at DESC, id);
