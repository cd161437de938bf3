-- With what administrators' words about a person are encrypted in the log; destroyed with the account.
CREATE TABLE audit_key (
    person_id text COLLATE "C" PRIMARY KEY,
    key       bytea NOT NULL
);
