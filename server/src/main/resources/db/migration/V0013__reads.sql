-- Up to which message each of a session's two people has read.
CREATE TABLE read_mark (
    session_id text        NOT NULL,
    person     text        NOT NULL,
    seq        bigint      NOT NULL CHECK (seq > 0),
    at         timestamptz NOT NULL,
    PRIMARY KEY (session_id, person)
) WITH (fillfactor = 50);

-- When the expert first said something: how fast experts answer is told from it.
ALTER TABLE session ADD COLUMN expert_spoke_at timestamptz;
