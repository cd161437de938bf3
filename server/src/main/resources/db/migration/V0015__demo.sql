-- The people of the demo and the part each of them plays: robots, whom this server's own clients play; the experts and
-- mentees that visitors are given, of whom the one used longest ago is given next; and those who sign in by password.
CREATE TABLE demo_person (
    person_id text PRIMARY KEY REFERENCES person,
    slug      text        NOT NULL UNIQUE,
    part      text        NOT NULL CHECK (part IN ('sign_in', 'robot', 'mentee', 'reserved', 'visitor')),
    used_at   timestamptz NOT NULL
);
CREATE INDEX demo_person_part ON demo_person (part, used_at);
