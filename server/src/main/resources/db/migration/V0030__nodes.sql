-- When a letter was sent. Where there are several nodes it is kept for a while after that, for those who did not hear it.
ALTER TABLE outbox ADD COLUMN sent timestamptz;

-- Which node keeps the call of a session, from its first signal on; another may take over from one that is dead.
CREATE TABLE call_home (
    session_id text PRIMARY KEY,
    node       text        NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock()
);
