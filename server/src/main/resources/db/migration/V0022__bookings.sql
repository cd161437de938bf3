-- A booking is a session that has not started: the same row from the booking to the settlement. The exclusion needs
-- equality in a GiST index.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE session
    ADD COLUMN scheduled_at timestamptz,
    ADD COLUMN booked_until timestamptz,
    ALTER COLUMN started_at DROP NOT NULL,
    DROP CONSTRAINT session_state_check,
    ADD CONSTRAINT session_state_check CHECK (state IN
        ('pending', 'confirmed', 'open', 'ringing', 'running', 'paused', 'ended', 'settled')),
    ADD CONSTRAINT session_booked_check CHECK (
        (scheduled_at IS NULL) = (booked_until IS NULL) AND booked_until > scheduled_at),
    ADD CONSTRAINT session_waiting_check CHECK (state NOT IN ('pending', 'confirmed', 'open') OR scheduled_at IS NOT NULL),
    ADD CONSTRAINT session_expert_slot EXCLUDE USING gist
        (expert_id WITH =, tstzrange(scheduled_at, booked_until) WITH &&)
        WHERE (scheduled_at IS NOT NULL AND state IN ('pending', 'confirmed', 'open', 'running')),
    ADD CONSTRAINT session_user_slot EXCLUDE USING gist
        (user_id WITH =, tstzrange(scheduled_at, booked_until) WITH &&)
        WHERE (scheduled_at IS NOT NULL AND state IN ('pending', 'confirmed', 'open', 'running'));

CREATE INDEX session_booking_due ON session (next_check) WHERE state IN ('pending', 'confirmed', 'open');

-- What a booking costs who cancels it.
ALTER TABLE platform_config
    ADD COLUMN booking_free_cancel_mins int NOT NULL DEFAULT 120
        CHECK (booking_free_cancel_mins BETWEEN 0 AND 10080),
    ADD COLUMN booking_late_refund_percent int NOT NULL DEFAULT 50
        CHECK (booking_late_refund_percent BETWEEN 0 AND 100);
