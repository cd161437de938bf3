package konnect.realtime;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What the sender of an event is answered when it was done. */
record Acknowledged(boolean ok, @JsonUnwrapped Object answer) {}
