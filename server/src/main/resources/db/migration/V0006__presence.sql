-- A process that serves sockets, and proves under one epoch that it is alive. A silent epoch never speaks again.
CREATE TABLE node (
    id        text        NOT NULL,
    epoch     bigint      NOT NULL,
    last_seen timestamptz NOT NULL,
    reaped    boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (id, epoch)
) WITH (fillfactor = 50);

CREATE INDEX node_alive ON node (last_seen) WHERE NOT reaped;

-- One registered socket, from its registration to its last packet. One without an end lasts as long as its node does.
CREATE TABLE connection (
    key    text PRIMARY KEY,
    person text        NOT NULL,
    node   text        NOT NULL,
    epoch  bigint      NOT NULL,
    opened timestamptz NOT NULL,
    closed timestamptz,
    FOREIGN KEY (node, epoch) REFERENCES node
);

CREATE INDEX connection_person ON connection (person, opened);
CREATE INDEX connection_open ON connection (node, epoch) WHERE closed IS NULL;
CREATE INDEX connection_closed ON connection (closed) WHERE closed IS NOT NULL;

-- What presence means at an instant: an open connection of a silent node ended when that node was last seen.
CREATE FUNCTION presence_until(closed timestamptz, last_seen timestamptz, silent boolean) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN closed IS NOT NULL THEN closed WHEN silent THEN last_seen ELSE 'infinity' END;
