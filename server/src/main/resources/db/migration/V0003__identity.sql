CREATE TABLE person (
    id             text PRIMARY KEY,
    email          text NOT NULL CONSTRAINT person_email_key UNIQUE,
    email_verified boolean NOT NULL DEFAULT false,
    name           text NOT NULL,
    role           text NOT NULL CHECK (role IN ('user', 'expert', 'admin')),
    disabled       boolean NOT NULL DEFAULT false,
    phone          text,
    bio            text,
    image_url      text,
    interests      text[] NOT NULL DEFAULT '{}',
    goals          text[] NOT NULL DEFAULT '{}',
    onboarded      boolean NOT NULL DEFAULT false,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL
);
CREATE INDEX person_role ON person (role, created_at);

CREATE TABLE credential (
    person_id     text PRIMARY KEY REFERENCES person,
    password_hash text NOT NULL,
    changed_at    timestamptz NOT NULL
);

-- A sign-in on one device: everything that grew from one password by rotation.
CREATE TABLE refresh_family (
    id          text PRIMARY KEY,
    person_id   text NOT NULL REFERENCES person,
    -- Each token of the family but the first is derived from the one before with it.
    secret      text NOT NULL,
    device      text,
    created_at  timestamptz NOT NULL,
    used_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX refresh_family_person ON refresh_family (person_id);
CREATE INDEX refresh_family_expires ON refresh_family (expires_at);

CREATE TABLE refresh_token (
    hash       text PRIMARY KEY,
    family_id  text NOT NULL REFERENCES refresh_family ON DELETE CASCADE,
    -- Null: the current one.
    rotated_at timestamptz
);
CREATE INDEX refresh_token_family ON refresh_token (family_id);
CREATE UNIQUE INDEX refresh_token_current ON refresh_token (family_id) WHERE rotated_at IS NULL;

-- The keys that all nodes sign with; the newest signs, every one verifies.
CREATE TABLE signing_key (
    kid        text PRIMARY KEY,
    jwk        text NOT NULL,
    created_at timestamptz NOT NULL
);
