package konnect.realtime;

import konnect.kernel.Code;
import org.jspecify.annotations.Nullable;

/** A refusal as sockets are told: {@code event} is absent in an acknowledgement. */
record ErrorOut(Code code, String message, @Nullable String event) {}
