package konnect.experts;

import java.util.List;

/**
 * Curated specialties under one name.
 *
 * @param position categories are shown in its order
 */
public record CategoryOut(String id, String name, int position, List<String> specialties) {}
