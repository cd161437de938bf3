-- What a person is told of, besides being shown it where it happens.
CREATE TABLE notification (
    id      text PRIMARY KEY,
    user_id text NOT NULL,
    kind    text NOT NULL,
    -- The session, application or review it is about.
    subject text NOT NULL,
    detail  text,
    read    boolean NOT NULL DEFAULT false,
    at      timestamptz NOT NULL DEFAULT clock()
);
CREATE INDEX notification_newest ON notification (user_id, at DESC, id DESC);
CREATE INDEX notification_unread ON notification (user_id) WHERE NOT read;

-- Only where somebody wants it otherwise than it is for everybody.
CREATE TABLE notification_preference (
    user_id text NOT NULL,
    kind    text NOT NULL,
    app     boolean NOT NULL,
    mail    boolean NOT NULL,
    PRIMARY KEY (user_id, kind)
);
