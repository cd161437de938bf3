-- Refunds by administrators, one row each: what the session's net was before, so that a second one starts from it.
CREATE TABLE refund (
    id         text COLLATE "C" PRIMARY KEY,
    session_id text        NOT NULL REFERENCES session,
    amount     bigint      NOT NULL CHECK (amount > 0),
    reason     text        NOT NULL,
    actor      text        NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX refund_session ON refund (session_id);

-- Why a withdrawal was not paid out.
ALTER TABLE withdrawal ADD COLUMN reason text;
CREATE INDEX withdrawal_requested ON withdrawal (requested_at DESC, id DESC);

-- Sums by day read a stretch of time; transfers lie in the order of their time already.
CREATE INDEX transfer_at ON transfer USING brin (at) WITH (pages_per_range = 32);
CREATE INDEX session_created ON session (created_at DESC, id DESC);
