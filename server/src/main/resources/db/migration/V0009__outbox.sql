CREATE TABLE outbox (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient text        NOT NULL,
    event     text        NOT NULL,
    payload   json        NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock()
) WITH (autovacuum_vacuum_scale_factor = 0.02);
