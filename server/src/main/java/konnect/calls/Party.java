package konnect.calls;

/**
 * Who signals.
 *
 * @param socket the id of the socket that it comes from
 */
record Party(Side side, String socket) {}
