-- First answers to requests that carried an idempotency key, written by the transaction of their effect, so that a
-- second request waits for the first on this row and then repeats its answer. Kept for a day at least.
CREATE TABLE answer (
    scope text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    request text NOT NULL,
    answer text,
    at timestamptz NOT NULL DEFAULT clock(),
    PRIMARY KEY (scope, key)
);
CREATE INDEX answer_at ON answer (at);

-- A withdrawal on its way. The money has left the wallet for payouts with the transfer of the same id.
CREATE TABLE withdrawal (
    id text COLLATE "C" PRIMARY KEY,
    user_id text COLLATE "C" NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'settled', 'rejected')),
    bank_reference text,
    requested_at timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by text,
    CHECK ((state = 'pending') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);
CREATE INDEX withdrawal_pending ON withdrawal (requested_at, id) WHERE state = 'pending';
