package konnect.admin;

/**
 * A stretch of time whose days begin in a zone.
 *
 * @param zone by its IANA name
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970, the first moment after it
 */
public record Span(String zone, long from, long to) {}
