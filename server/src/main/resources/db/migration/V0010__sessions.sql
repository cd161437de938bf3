-- One paid conversation. What it was agreed at and where its meter stands is the document `meter`, which only
-- konnect.meter understands; the columns beside it are what queries and constraints need.
CREATE TABLE session (
    id             text PRIMARY KEY,
    start_key      text        NOT NULL UNIQUE,
    user_id        text        NOT NULL,
    expert_id      text        NOT NULL,
    expert_user_id text        NOT NULL,
    type           text        NOT NULL CHECK (type IN ('chat', 'call', 'video')),
    price          bigint      NOT NULL CHECK (price > 0),
    fee_percent    int         NOT NULL CHECK (fee_percent BETWEEN 0 AND 100),
    max_amount     bigint,
    state          text        NOT NULL CHECK (state IN ('ringing', 'running', 'paused', 'ended', 'settled')),
    meter          json        NOT NULL,
    paid           int         NOT NULL,
    refunded       bigint      NOT NULL DEFAULT 0,
    expert_spoke   boolean     NOT NULL DEFAULT false,
    last_activity  timestamptz NOT NULL,
    next_check     timestamptz,
    created_at     timestamptz NOT NULL,
    started_at     timestamptz NOT NULL,
    ended_at       timestamptz,
    end_reason     text,
    CHECK (user_id <> expert_user_id),
    CHECK ((state IN ('ended', 'settled')) = (ended_at IS NOT NULL))
) WITH (fillfactor = 70);

CREATE UNIQUE INDEX session_live_user ON session (user_id) WHERE state IN ('ringing', 'running', 'paused');
CREATE INDEX session_live_expert ON session (expert_id) WHERE state IN ('ringing', 'running', 'paused');
CREATE INDEX session_live_expert_user ON session (expert_user_id) WHERE state IN ('ringing', 'running', 'paused');
CREATE INDEX session_due ON session (next_check) WHERE state IN ('ringing', 'running', 'paused');
CREATE INDEX session_unsettled ON session (id) WHERE state = 'ended';
CREATE INDEX session_of_user ON session (user_id, created_at DESC);
CREATE INDEX session_of_expert ON session (expert_id, created_at DESC);

CREATE TABLE charged_minute (
    session_id  text        NOT NULL,
    n           int         NOT NULL CHECK (n > 0),
    attempt     int         NOT NULL,
    charged_at  timestamptz NOT NULL,
    reversed_at timestamptz,
    PRIMARY KEY (session_id, n, attempt)
);

CREATE UNIQUE INDEX charged_minute_kept ON charged_minute (session_id, n) WHERE reversed_at IS NULL;

-- Experts who take sessions now. Their row goes when they have been absent for too long, whoever notices.
CREATE TABLE shift (
    expert_id text PRIMARY KEY,
    user_id   text        NOT NULL UNIQUE,
    accepting boolean     NOT NULL DEFAULT true,
    since     timestamptz NOT NULL DEFAULT clock()
);

CREATE TABLE queue_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id    text        NOT NULL,
    expert_id  text        NOT NULL,
    type       text        NOT NULL,
    price      bigint      NOT NULL,
    max_amount bigint,
    start_key  text        NOT NULL UNIQUE,
    asked_at   timestamptz NOT NULL DEFAULT clock(),
    UNIQUE (user_id, expert_id)
);

CREATE INDEX queue_entry_order ON queue_entry (expert_id, id);
