package konnect.realtime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import konnect.kernel.Code;
import konnect.kernel.Refuses;

/** A fresh access token for an open socket. */
@EventName(value = "authenticate", does = "Puts a fresh token in the place of the one that expires")
@Refuses({Code.UNAUTHENTICATED, Code.FORBIDDEN})
record Authenticate(@NotBlank @Size(max = MAX_TOKEN) String token) {
    static final int MAX_TOKEN = 4_096;
}
