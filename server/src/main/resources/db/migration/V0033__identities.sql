-- Who somebody is elsewhere: an issuer of OpenID Connect and its own id for the person. An address of mail is no
-- identity; it only tells, where both sides have proved it, to whom a new one belongs.
CREATE TABLE identity (
    issuer    text COLLATE "C" NOT NULL,
    subject   text COLLATE "C" NOT NULL,
    person_id text NOT NULL REFERENCES person,
    at        timestamptz NOT NULL DEFAULT clock(),
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_person ON identity (person_id);
