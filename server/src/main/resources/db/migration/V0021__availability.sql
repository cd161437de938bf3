-- When an expert can be booked: weekly hours in the expert's own time zone, and the dates on which they are others. The
-- document is written and read whole, by konnect.bookings alone.
CREATE TABLE availability (
    expert_id  text PRIMARY KEY,
    hours      json        NOT NULL,
    updated_at timestamptz NOT NULL
);
