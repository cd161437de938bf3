package konnect.bookings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import konnect.kernel.Moments;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be booked.
 *
 * @param scheduledAt ISO 8601, a whole minute
 * @param duration minutes
 */
public record BookingIn(
        @NotBlank @Size(max = 128) String expertId,

        @NotNull @Pattern(regexp = "chat|call|video", message = "must be chat, call or video")
        String type,

        @NotNull @Size(max = 40) @Pattern(regexp = Moments.FORM, message = Moments.ADVICE) @Schema(format = "date-time")
        String scheduledAt,

        @NotNull @Min(BookingRules.MIN_MINUTES) @Max(BookingRules.MAX_MINUTES)
        Integer duration) {}
