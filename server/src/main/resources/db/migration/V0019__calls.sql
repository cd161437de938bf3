-- Until when a call is known to run in the session. The node that relays the call renews it, so that a call which a
-- dead node forgot does not keep the user from being taken for idle for ever.
ALTER TABLE session ADD COLUMN in_call_until timestamptz;
