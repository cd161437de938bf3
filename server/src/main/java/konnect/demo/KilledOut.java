package konnect.demo;

/** The server is about to die, and whoever started it starts it again. */
public record KilledOut(boolean killed) {}
