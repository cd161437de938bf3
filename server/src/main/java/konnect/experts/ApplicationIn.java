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
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** An application to become an expert. */
public record ApplicationIn(
        @NotNull @Size(max = Texts.MAX_LINE) @Pattern(regexp = Texts.LINE)
        String title,

        @NotNull @Size(max = Texts.MAX_LINE) @Pattern(regexp = Texts.LINE)
        String company,

        @NotNull @Min(0) @Max(Texts.MAX_EXPERIENCE) Integer experience,

        @NotNull @Size(min = 1, max = Texts.MAX_BIO) @Pattern(regexp = Texts.LINES)
        String bio,

        @NotNull @DecimalMin("1") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
        BigDecimal pricePerMin,

        @NotNull @Size(min = 1, max = Texts.MAX_WORDS)
        List<@NotNull @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) String> specialties,

        @NotNull @Size(min = 1, max = Texts.MAX_WORDS)
        List<@NotNull @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) String> languages,

        @NotNull @Pattern(regexp = Texts.PHONE) String phone,

        @NotNull @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.HTTPS)
        String linkedinUrl,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.HTTPS) @Nullable
        String portfolioUrl,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.HTTPS_OR_FILE) @Nullable
        String resumeUrl) {
    Profile profile(@Nullable String imageUrl) {
        return new Profile(
                title.strip(),
                company.strip(),
                experience,
                bio.strip(),
                Money.ofRupees(pricePerMin),
                Texts.words(specialties),
                Texts.words(languages),
                imageUrl);
    }
}
