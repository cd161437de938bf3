-- The platform's configuration: every version it ever had; the one with the highest number is in force.
CREATE TABLE platform_config (
    version                   bigint PRIMARY KEY,
    max_concurrent_mentors    int NOT NULL CHECK (max_concurrent_mentors BETWEEN 1 AND 100000),
    max_sessions_per_mentor   int NOT NULL CHECK (max_sessions_per_mentor BETWEEN 1 AND 100),
    default_price_per_min     bigint NOT NULL CHECK (default_price_per_min BETWEEN 100 AND 1000000),
    platform_fee_percent      int NOT NULL CHECK (platform_fee_percent BETWEEN 0 AND 100),
    max_session_duration_mins int NOT NULL CHECK (max_session_duration_mins BETWEEN 1 AND 1440),
    accepting_sessions        boolean NOT NULL,
    -- Null: the installation's own values.
    changed_by                text,
    changed_at                timestamptz NOT NULL
);
CREATE TRIGGER platform_config_insert_only BEFORE UPDATE OR DELETE ON platform_config
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO platform_config VALUES (1, 50, 1, 1000, 20, 120, true, NULL, clock());
