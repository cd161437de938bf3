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
import java.util.Objects;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** An edit of a profile; what is absent stays as it is. */
public record ProfileIn(
        @Size(max = Texts.MAX_LINE) @Pattern(regexp = Texts.LINE) @Nullable
        String title,

        @Size(max = Texts.MAX_LINE) @Pattern(regexp = Texts.LINE) @Nullable
        String company,

        @Min(0) @Max(Texts.MAX_EXPERIENCE) @Nullable Integer experience,

        @Size(min = 1, max = Texts.MAX_BIO) @Pattern(regexp = Texts.LINES) @Nullable
        String bio,

        @DecimalMin("1") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) @Nullable
        BigDecimal pricePerMin,

        @Size(min = 1, max = Texts.MAX_WORDS) @Nullable
        List<@NotNull @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) String> specialties,

        @Size(min = 1, max = Texts.MAX_WORDS) @Nullable
        List<@NotNull @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) String> languages,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.PICTURE) @Nullable
        String imageUrl,

        @Nullable Boolean autoAccept,
        @Pattern(regexp = Texts.PHONE) @Nullable String phone,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.HTTPS) @Nullable
        String linkedinUrl,

        @Size(max = Texts.MAX_URL) @Pattern(regexp = Texts.HTTPS) @Nullable
        String portfolioUrl) {
    Profile over(Profile now) {
        return new Profile(
                stripped(title, now.title()),
                stripped(company, now.company()),
                Objects.requireNonNullElse(experience, now.experience()),
                stripped(bio, now.bio()),
                pricePerMin == null ? now.pricePerMin() : Money.ofRupees(pricePerMin),
                specialties == null ? now.specialties() : Texts.words(specialties),
                languages == null ? now.languages() : Texts.words(languages),
                imageUrl == null ? now.imageUrl() : imageUrl);
    }

    Onboarding over(Onboarding now) {
        return new Onboarding(
                phone == null ? now.phone() : phone,
                linkedinUrl == null ? now.linkedinUrl() : linkedinUrl,
                portfolioUrl == null ? now.portfolioUrl() : portfolioUrl,
                now.resumeUrl(),
                now.appliedAt(),
                now.adminNotes(),
                now.rejectionReason());
    }

    private static String stripped(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text.strip();
    }
}
