package konnect.socketio;

import io.vertx.core.MultiMap;

/** What the first request of a connection brought. */
record Opening(String address, MultiMap headers, MultiMap query) {}
