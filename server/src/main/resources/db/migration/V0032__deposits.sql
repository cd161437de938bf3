-- A deposit that a provider was asked for: an order there until it has been paid. The money itself is the transfer of
-- the same id, written in the transaction that completes the deposit.
CREATE TABLE deposit (
    id            text COLLATE "C" PRIMARY KEY,
    user_id       text COLLATE "C" NOT NULL,
    amount        bigint NOT NULL CHECK (amount > 0),
    provider      text NOT NULL,
    state         text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'failed', 'completed')),
    -- Null until the provider has answered.
    order_id      text COLLATE "C",
    client_secret text,
    payment_id    text COLLATE "C",
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    CHECK ((state = 'completed') = (payment_id IS NOT NULL)),
    CHECK (payment_id IS NULL OR order_id IS NOT NULL),
    CONSTRAINT deposit_order UNIQUE (provider, order_id),
    CONSTRAINT deposit_payment UNIQUE (provider, payment_id)
);
CREATE INDEX deposit_open ON deposit (user_id, created_at DESC) WHERE state <> 'completed' AND order_id IS NOT NULL;
CREATE INDEX deposit_all_open ON deposit (created_at DESC) WHERE state <> 'completed';

-- A state never goes back: a payment that failed may still be made, one that was made stays.
CREATE FUNCTION deposit_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'completed' OR (OLD.state = 'failed' AND NEW.state = 'pending')
        OR NEW.amount <> OLD.amount OR NEW.user_id <> OLD.user_id OR NEW.provider <> OLD.provider
        OR NEW.order_id IS DISTINCT FROM OLD.order_id AND OLD.order_id IS NOT NULL THEN
        RAISE EXCEPTION 'deposit % cannot change in this way', OLD.id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER deposit_forward BEFORE UPDATE ON deposit FOR EACH ROW EXECUTE FUNCTION deposit_goes_forward();

-- Events of providers that have taken effect, written in the transaction of their effect.
CREATE TABLE payment_event (
    provider text NOT NULL,
    id       text COLLATE "C" NOT NULL,
    kind     text NOT NULL,
    at       timestamptz NOT NULL DEFAULT clock(),
    PRIMARY KEY (provider, id)
);
CREATE INDEX payment_event_at ON payment_event (at);
