package konnect.payments;

import org.jspecify.annotations.Nullable;

/** A webhook as it came, byte by byte: what is signed is the body before anybody has read it. */
public final class Delivery {
    private final Headers headers;
    private final byte[] body;

    public Delivery(Headers headers, byte[] body) {
        this.headers = headers;
        this.body = body.clone();
    }

    /** The request's headers; names in any case. */
    @FunctionalInterface
    public interface Headers {
        @Nullable
        String get(String name);
    }

    byte[] body() {
        return body.clone();
    }

    String header(String name) {
        var value = headers.get(name);
        return value == null ? "" : value;
    }
}
