-- What a user says of a session that is over; once, and for good.
CREATE TABLE review (
    id         text PRIMARY KEY,
    session_id text        NOT NULL CONSTRAINT review_once UNIQUE,
    expert_id  text        NOT NULL,
    user_id    text        NOT NULL,
    rating     int         NOT NULL CHECK (rating BETWEEN 1 AND 5),
    comment    text        CHECK (length(comment) BETWEEN 1 AND 2000),
    created_at timestamptz NOT NULL
);

CREATE INDEX review_of_expert ON review (expert_id, created_at DESC, id DESC);
CREATE INDEX review_stars ON review (expert_id, rating);
CREATE INDEX review_praise ON review (created_at DESC, id DESC) WHERE rating >= 4 AND comment IS NOT NULL;

-- Completed sessions and their minutes are added up from this index alone.
CREATE INDEX session_settled ON session (paid) WHERE state = 'settled';
