package konnect.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody asks from.
 *
 * @param address the network address
 * @param device a name for it, where it says what it is
 */
public record Asker(String address, @Nullable String device) {}
