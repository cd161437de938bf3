-- Whoever asks about somebody's presence asks from an instant on: what closed before it is not read.
CREATE INDEX connection_person_closed ON connection (person, closed);
DROP INDEX connection_person;

-- How long sessions last: the platform's latest, and one expert's.
CREATE INDEX session_over ON session (ended_at DESC) WHERE paid > 0 AND state IN ('ended', 'settled');
CREATE INDEX session_over_of_expert ON session (expert_id, ended_at DESC) WHERE paid > 0 AND state IN ('ended', 'settled');

-- Whose sockets are to be closed now.
CREATE INDEX person_disabled ON person (updated_at) WHERE disabled;
