package konnect.experts;

import java.util.List;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an expert says of themselves.
 *
 * @param experience in years
 */
public record Profile(
        String title,
        String company,
        int experience,
        String bio,
        Money pricePerMin,
        List<String> specialties,
        List<String> languages,
        @Nullable String imageUrl) {}
