-- Browsers that are told of things while no page is open. An endpoint is one browser's, whoever is signed in there last.
CREATE TABLE push_subscription (
    id       text PRIMARY KEY,
    user_id  text NOT NULL,
    endpoint text NOT NULL CONSTRAINT push_endpoint UNIQUE,
    p256dh   text NOT NULL,
    auth     text NOT NULL,
    at       timestamptz NOT NULL DEFAULT clock()
);
CREATE INDEX push_subscription_user ON push_subscription (user_id, at);

-- What is still to be sent. A second of the same topic is the same, so that ten messages are one.
CREATE TABLE push_order (
    id      text PRIMARY KEY,
    user_id text NOT NULL,
    topic   text NOT NULL,
    kind    text NOT NULL,
    subject text NOT NULL,
    detail  text,
    at      timestamptz NOT NULL DEFAULT clock(),
    CONSTRAINT push_once UNIQUE (user_id, topic)
);

-- The key that push services know this installation by, the same for every node.
CREATE TABLE push_key (
    single     boolean PRIMARY KEY DEFAULT true CHECK (single),
    jwk        text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock()
);
