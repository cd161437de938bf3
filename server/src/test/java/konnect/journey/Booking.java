package konnect.journey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import konnect.http.Asked;
import konnect.journey.Stage.Mentor;

/** Bookings by HTTP. */
final class Booking {
    private static final String ALWAYS = """
            {"timeZone":"Asia/Kolkata","weekly":[%s],"exceptions":[]}""".formatted(String.join(
            ",",
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").stream()
                    .map("{\"day\":\"%s\",\"from\":\"00:00\",\"to\":\"24:00\"}"::formatted)
                    .toList()));

    private Booking() {}

    /** The expert can be booked at any time. */
    static void openAlways(Mentor mentor) {
        var answer = mentor.guest().http("PUT /api/experts/me/availability", ALWAYS);
        if (answer.status() != 200) {
            throw new AssertionError(answer.json().toString());
        }
    }

    static String body(Mentor mentor, Instant at, int minutes) {
        return """
                {"expertId":"%s","type":"chat","scheduledAt":"%s","duration":%d}""".formatted(mentor.expertId(), at, minutes);
    }

    static Asked book(Guest user, Mentor mentor, Instant at, int minutes) {
        return user.http("POST /api/sessions", body(mentor, at, minutes));
    }

    static Instant inMinutes(long now, int minutes) {
        return Instant.ofEpochMilli(now).truncatedTo(ChronoUnit.MINUTES).plus(minutes, ChronoUnit.MINUTES);
    }

    /** Books five minutes of tomorrow, and answers the session's id. */
    static String tomorrow(Guest user, Mentor mentor) {
        openAlways(mentor);
        var answer = book(user, mentor, inMinutes(System.currentTimeMillis(), 24 * 60), 5);
        if (answer.status() != 201) {
            throw new AssertionError(answer.json().toString());
        }
        return answer.json().path("id").asText();
    }

    /** Asks all of them at once. */
    static List<Asked> atOnce(List<Callable<Asked>> work) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(work).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (ExecutionException e) {
                            throw new AssertionError(e.getCause());
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
