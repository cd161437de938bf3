package konnect.experts;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import konnect.identity.Emails;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An expert as an administrator writes them down, known by address of mail.
 *
 * @param name needed for who has no account yet; of others it is left as they have it when it is absent
 * @param pricePerMin absent for the platform's default
 */
public record EnrolmentIn(
        @NotNull @Size(max = Emails.MAX) @Pattern(regexp = Emails.FORM, message = "must be an address of mail")
        String email,

        @Size(max = Texts.MAX_LINE) @Pattern(regexp = Texts.LINE) @Nullable
        String name,

        @NotNull @Size(max = Texts.MAX_LINE) @Pattern(regexp = Texts.LINE)
        String title,

        @NotNull @Size(max = Texts.MAX_LINE) @Pattern(regexp = Texts.LINE)
        String company,

        @NotNull @Min(0) @Max(Texts.MAX_EXPERIENCE) Integer experience,

        @NotNull @Size(min = 1, max = Texts.MAX_BIO) @Pattern(regexp = Texts.LINES)
        String bio,

        @DecimalMin("1") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) @Nullable
        BigDecimal pricePerMin,

        @NotNull @Size(min = 1, max = Texts.MAX_WORDS)
        List<@NotNull @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) String> specialties,

        @NotNull @Size(min = 1, max = Texts.MAX_WORDS)
        List<@NotNull @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) String> languages,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.PICTURE) @Nullable
        String imageUrl,

        @Pattern(regexp = Texts.PHONE) @Nullable String phone,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.HTTPS) @Nullable
        String linkedinUrl,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.HTTPS) @Nullable
        String portfolioUrl) {
    /** @param now what is so already; null for a new one */
    Profile profile(@Nullable Expert now, Money defaultPrice) {
        return new Profile(
                title.strip(),
                company.strip(),
                experience,
                bio.strip(),
                price(now, defaultPrice),
                Texts.words(specialties),
                Texts.words(languages),
                imageUrl == null && now != null ? now.profile().imageUrl() : imageUrl);
    }

    private Money price(@Nullable Expert now, Money defaultPrice) {
        if (pricePerMin != null) {
            return Money.ofRupees(pricePerMin);
        }
        return now == null ? defaultPrice : now.profile().pricePerMin();
    }
}
