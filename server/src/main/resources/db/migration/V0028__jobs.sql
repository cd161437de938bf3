-- Work that a request began and that outlives it, and the process too: who finds a job that nobody works on goes on with
-- it from the start, since each row of an import is safe to be taken twice.
CREATE TABLE import_job (
    id         text PRIMARY KEY,
    actor      text        NOT NULL,
    status     text        NOT NULL CHECK (status IN ('pending', 'running', 'completed', 'failed')),
    -- What is to be imported, as CSV; taken away at the end. From a sheet it is fetched by who works on the job.
    source     text,
    sheet_url  text,
    total      int         NOT NULL DEFAULT 0,
    processed  int         NOT NULL DEFAULT 0,
    created    int         NOT NULL DEFAULT 0,
    updated    int         NOT NULL DEFAULT 0,
    failed     int         NOT NULL DEFAULT 0,
    errors     json        NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL,
    -- Until when whoever works on it is believed to be alive.
    lease      timestamptz NOT NULL,
    ended_at   timestamptz,
    CHECK ((status IN ('completed', 'failed')) = (ended_at IS NOT NULL)),
    CHECK (ended_at IS NULL OR source IS NULL)
);
CREATE INDEX import_job_open ON import_job (lease) WHERE ended_at IS NULL;

-- The most experts who were online at once, by the hour. Shifts begin one after the other, so that none is missed.
CREATE TABLE expert_peak (
    hour   timestamptz PRIMARY KEY,
    online int         NOT NULL,
    at     timestamptz NOT NULL
);
CREATE INDEX expert_peak_at ON expert_peak (at);

CREATE FUNCTION note_expert_peak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO expert_peak (hour, online, at)
    SELECT date_trunc('hour', moment), (SELECT count(*) FROM shift), moment FROM clock() AS moment
    ON CONFLICT (hour) DO UPDATE SET online = excluded.online, at = excluded.at
        WHERE excluded.online > expert_peak.online;
    RETURN NULL;
END $$;
CREATE TRIGGER shift_peak AFTER INSERT ON shift FOR EACH STATEMENT EXECUTE FUNCTION note_expert_peak();
