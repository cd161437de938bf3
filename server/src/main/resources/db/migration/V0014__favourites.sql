CREATE TABLE favourite (
    person_id text        NOT NULL,
    expert_id text        NOT NULL REFERENCES expert ON DELETE CASCADE,
    at        timestamptz NOT NULL,
    PRIMARY KEY (person_id, expert_id)
);

CREATE INDEX favourite_newest ON favourite (person_id, at DESC, expert_id);
CREATE INDEX favourite_expert ON favourite (expert_id);
