package konnect.realtime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A fresh access token for an open socket. */
@EventName("authenticate")
record Authenticate(@NotBlank @Size(max = MAX_TOKEN) String token) {
    static final int MAX_TOKEN = 4_096;
}
