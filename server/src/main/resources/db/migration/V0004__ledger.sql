-- Double entry. A transfer is a fact: one debit, one credit, one amount, so that an unbalanced entry cannot be written.
--
-- balance is the sum of an account's transfers: credits minus debits. Wallets and holds are never below zero; a
-- receivable is never above it (what an expert owes is negative, as what the gateway brought in is). The platform's own
-- accounts keep no balance, so that no transaction ever waits for one of their rows: their totals are summed.
CREATE TABLE account (
    id text COLLATE "C" PRIMARY KEY,
    kind text NOT NULL,
    owner text COLLATE "C",
    balance bigint NOT NULL DEFAULT 0,
    opened_at timestamptz NOT NULL DEFAULT clock(),
    changed_at timestamptz NOT NULL DEFAULT clock(),
    CONSTRAINT account_named CHECK (
        CASE WHEN kind IN ('wallet', 'hold', 'receivable') THEN owner <> '' AND id = kind || ':' || owner
             WHEN kind IN ('gateway', 'payouts', 'revenue', 'adjustments') THEN owner IS NULL AND id = kind
             ELSE false END),
    CONSTRAINT account_covered CHECK (
        CASE kind WHEN 'wallet' THEN balance >= 0
                  WHEN 'hold' THEN balance >= 0
                  WHEN 'receivable' THEN balance <= 0
                  ELSE balance = 0 END)
) WITH (fillfactor = 80);

INSERT INTO account (id, kind) VALUES
    ('gateway', 'gateway'), ('payouts', 'payouts'), ('revenue', 'revenue'), ('adjustments', 'adjustments');

-- No foreign key from debit and credit to account: each insert would lock the account's row FOR KEY SHARE, and those of
-- the platform would be the rows that every charge of every node writes its lock into. Ledger.post opens the accounts
-- it names, and the proof reports a transfer whose account does not exist.
CREATE TABLE transfer (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text COLLATE "C" NOT NULL CONSTRAINT transfer_once UNIQUE,
    debit text COLLATE "C" NOT NULL,
    credit text COLLATE "C" NOT NULL,
    amount bigint NOT NULL CONSTRAINT transfer_positive CHECK (amount > 0),
    kind text NOT NULL CONSTRAINT transfer_kind
        CHECK (kind IN ('deposit', 'withdraw', 'charge', 'settlement', 'refund', 'adjustment')),
    reference text COLLATE "C" NOT NULL,
    line int CONSTRAINT transfer_line CHECK (line > 0),
    actor text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT transfer_moves CHECK (debit <> credit)
);

-- What belongs to one session, deposit or withdrawal: receipts, refunds.
CREATE INDEX transfer_reference ON transfer (reference, id);

-- A person's statement. Minutes after the first, and their reversals, are lines of a payment and not in it, so that
-- charging a minute does not pay for these indexes. The third tells whether the charge of the first minute stands.
CREATE INDEX transfer_out ON transfer (debit, id)
    WHERE debit >= 'wallet:' AND debit < 'wallet;' AND (line IS NULL OR line = 1);
CREATE INDEX transfer_in ON transfer (credit, id)
    WHERE credit >= 'wallet:' AND credit < 'wallet;' AND line IS NULL;
CREATE INDEX transfer_first_minute ON transfer (reference, id) WHERE line = 1;

CREATE TRIGGER transfer_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON transfer
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON transfer FROM PUBLIC;
DO $$
BEGIN
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON transfer FROM %I', current_user);
END $$;
