package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import konnect.http.Asked;
import konnect.journey.Stage.Mentor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** From a free slot to the settlement. The clock moves on, for all tests together, and never back. */
@TestInstance(Lifecycle.PER_CLASS)
class BookingsIT {
    private static final int PRICE = 10;
    private static final int MINUTES = 5;
    private Stage stage;
    private long aheadMs;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_LEASE_SECONDS", "2", "KONNECT_PING_SECONDS", "1"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @AfterEach
    void booksBalance() {
        assertThat(stage.proof().path("violations")).isEmpty();
    }

    private long now() {
        return System.currentTimeMillis() + aheadMs;
    }

    private void moveTo(Instant at) throws SQLException {
        aheadMs = Math.max(aheadMs, at.toEpochMilli() - System.currentTimeMillis());
        stage.change("CREATE OR REPLACE FUNCTION clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE"
                + " RETURN date_trunc('milliseconds', clock_timestamp() + " + aheadMs + " * interval '1 ms')");
        Await.until("the node proves itself under the new time", Duration.ofSeconds(20), this::isProved);
    }

    private boolean isProved() {
        try (var connection = stage.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT count(*) FROM node WHERE NOT reaped AND last_seen > clock() - interval '1 s'")) {
            return row.next() && row.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mentor bookable() {
        var mentor = stage.online(PRICE);
        Booking.openAlways(mentor);
        return mentor;
    }

    private static String id(Asked answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static String status(Guest guest, String id) {
        return guest.http("GET /api/sessions/" + id, "").json().path("status").asText();
    }

    private static void confirm(Mentor mentor, String id) {
        done(mentor.guest().http("POST /api/sessions/" + id + "/confirm", ""));
    }

    @Test
    void aBookingIsHeldConfirmedBegunWarnedEndedAndSettled() throws SQLException {
        var mentor = bookable();
        var user = stage.user(100).arrive("user");
        var start = Booking.inMinutes(now(), 3);
        var id = id(Booking.book(user, mentor, start, MINUTES));
        assertThat(user.balance()).isEqualTo(50);
        mentor.guest()
                .await(
                        "booking-updated",
                        booking -> booking.path("status").asText().equals("pending"));
        confirm(mentor, id);
        user.await("booking-updated", booking -> booking.path("status").asText().equals("confirmed"));
        user.await("booking-updated", booking -> booking.path("status").asText().equals("confirmed"));
        assertThat(user.refusal("chat-message", "{chatId:'" + id + "',message:'early'}"))
                .isEmpty();
        moveTo(start);
        assertThat(user.await("chat-started").path("chatId").asText()).isEqualTo(id);
        mentor.guest().await("chat-started");
        user.await("chat-warning", warning -> warning.path("secondsLeft").asInt() <= 300);
        assertThat(status(user, id)).isEqualTo("in_progress");
        moveTo(start.plusSeconds(MINUTES * 60 - 50));
        var last = user.await(
                "chat-warning", warning -> warning.path("secondsLeft").asInt() <= 60);
        assertThat(last.path("type").asText()).isEqualTo("max-duration");
        moveTo(start.plusSeconds(MINUTES * 60));
        var ended = user.await("chat-ended");
        assertThat(ended.path("reason").asText()).isEqualTo("booked-end");
        assertThat(ended.path("totalCharged").asInt()).isEqualTo(50);
        assertThat(mentor.guest().await("chat-ended").path("earned").asInt()).isEqualTo(40);
        Await.until(
                "the expert is paid",
                Duration.ofSeconds(5),
                () -> mentor.guest().balance() == 40);
        assertThat(user.balance()).isEqualTo(50);
        assertThat(status(user, id)).isEqualTo("completed");
    }

    @Test
    void whoDoesNotComePaysAndWhoWaitsIsPaid() throws SQLException {
        var absent = stage.mentor(PRICE);
        Booking.openAlways(absent);
        var waiting = stage.user(50).arrive("user");
        var waitingExpert = bookable();
        var lost = stage.user(50);
        var start = Booking.inMinutes(now(), 2);
        var first = id(Booking.book(waiting, absent, start, MINUTES));
        var second = id(Booking.book(lost, waitingExpert, start, MINUTES));
        confirm(absent, first);
        confirm(waitingExpert, second);
        moveTo(start.plusSeconds(2));
        Await.until("the rooms are open", Duration.ofSeconds(5), () -> openRooms() == 2);
        moveTo(start.plusSeconds(601));
        var ended = waiting.await("chat-ended");
        assertThat(ended.path("reason").asText()).isEqualTo("no-show");
        assertThat(ended.path("refunded").asInt()).isEqualTo(50);
        assertThat(waiting.balance()).isEqualTo(50);
        assertThat(status(waiting, first)).isEqualTo("cancelled");
        assertThat(waitingExpert.guest().await("chat-ended").path("earned").asInt())
                .isEqualTo(40);
        Await.until(
                "the expert is paid",
                Duration.ofSeconds(5),
                () -> waitingExpert.guest().balance() == 40);
        assertThat(status(lost, second)).isEqualTo("completed");
    }

    private int openRooms() {
        try (var connection = stage.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM session WHERE state = 'open'")) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatNobodyAnswersIsDeclinedByItselfAndRefunded() throws SQLException {
        var mentor = bookable();
        var user = stage.user(50).arrive("user");
        var start = Booking.inMinutes(now(), 2);
        var id = id(Booking.book(user, mentor, start, MINUTES));
        moveTo(start);
        user.await("booking-updated", booking -> booking.path("status").asText().equals("cancelled"));
        assertThat(user.balance()).isEqualTo(50);
        assertThat(mentor.guest()
                        .http("POST /api/sessions/" + id + "/confirm", "")
                        .code())
                .isEqualTo("ILLEGAL_TRANSITION");
    }

    @Test
    void whoCancelsInTimeHasAllBackAndLaterHalfAndTheExpertAlwaysGivesAllBack() {
        var mentor = bookable();
        var user = stage.user(200);
        var inTime = id(Booking.book(user, mentor, Booking.inMinutes(now(), 125), MINUTES));
        var late = id(Booking.book(user, mentor, Booking.inMinutes(now(), 60), MINUTES));
        var byExpert = id(Booking.book(user, mentor, Booking.inMinutes(now(), 30), MINUTES));
        var declined = id(Booking.book(user, mentor, Booking.inMinutes(now(), 90), MINUTES));
        assertThat(user.balance()).isZero();
        done(user.http("POST /api/sessions/" + inTime + "/cancel", ""));
        assertThat(user.balance()).isEqualTo(50);
        confirm(mentor, late);
        done(user.http("POST /api/sessions/" + late + "/cancel", ""));
        assertThat(user.balance()).isEqualTo(75);
        Await.until(
                "the expert has the other half",
                Duration.ofSeconds(5),
                () -> mentor.guest().balance() == 20);
        done(mentor.guest().http("POST /api/sessions/" + byExpert + "/cancel", ""));
        assertThat(user.balance()).isEqualTo(125);
        done(mentor.guest().http("POST /api/sessions/" + declined + "/decline", ""));
        assertThat(user.balance()).isEqualTo(175);
        assertThat(user.http("POST /api/sessions/" + late + "/cancel", "").status())
                .isEqualTo(409);
        assertThat(status(user, late)).isEqualTo("cancelled");
    }

    private static void done(Asked answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    @Test
    void aBookingIsRefusedByItsReason() {
        var mentor = bookable();
        var user = stage.user(100);
        var at = Booking.inMinutes(now(), 200);
        assertThat(Booking.book(user, mentor, Booking.inMinutes(now(), -1), MINUTES)
                        .status())
                .isEqualTo(400);
        assertThat(Booking.book(user, mentor, at, 4).status()).isEqualTo(400);
        assertThat(Booking.book(user, mentor, at, 121).status()).isEqualTo(400);
        assertThat(Booking.book(user, mentor, at, 11).code()).isEqualTo("INSUFFICIENT_BALANCE");
        assertThat(Booking.book(mentor.guest(), mentor, at, MINUTES).code()).isEqualTo("FORBIDDEN");
        assertThat(Booking.book(user, stage.mentor(PRICE), at, MINUTES).code()).isEqualTo("OUTSIDE_AVAILABILITY");
        assertThat(mentor.guest()
                        .http("POST /api/users/" + user.id + "/block", "")
                        .status())
                .isEqualTo(201);
        assertThat(Booking.book(user, mentor, at, MINUTES).code()).isEqualTo("BLOCKED");
        done(mentor.guest().http("DELETE /api/users/" + user.id + "/block", ""));
        id(Booking.book(user, mentor, at, MINUTES));
        assertThat(Booking.book(stage.user(100), mentor, at.plusSeconds(240), MINUTES)
                        .code())
                .isEqualTo("SLOT_TAKEN");
        assertThat(Booking.book(user, bookable(), at.minusSeconds(240), MINUTES).code())
                .isEqualTo("SLOT_TAKEN");
        id(Booking.book(user, mentor, at.plusSeconds(300), MINUTES));
        assertThat(user.balance()).isZero();
    }

    @Test
    void ofTwentyFourWhoBookOneSlotAtOnceOneHasItAndTheOthersKeepTheirMoney() throws InterruptedException {
        var mentor = bookable();
        var at = Booking.inMinutes(now(), 300);
        var users = IntStream.range(0, 24).mapToObj(i -> stage.user(50)).toList();
        var answers = Booking.atOnce(users.stream()
                .map(user -> (Callable<Asked>) () -> Booking.book(user, mentor, at, MINUTES))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .extracting(Asked::code)
                .containsOnly("SLOT_TAKEN");
        assertThat(users.stream().filter(user -> user.balance() == 50)).hasSize(23);
    }

    @Test
    void ofTwentyBookingsForTheSameRupeesOneSucceedsAndOneKeyBooksOnce() throws InterruptedException {
        var mentor = bookable();
        var poor = stage.user(50);
        var slots = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Asked>)
                        () -> Booking.book(poor, mentor, Booking.inMinutes(now(), 400 + 10 * i), MINUTES))
                .toList();
        assertThat(Booking.atOnce(slots)).extracting(Asked::status).containsOnlyOnce(201);
        assertThat(poor.balance()).isZero();
        var rich = stage.user(500);
        var body = Booking.body(mentor, Booking.inMinutes(now(), 800), MINUTES);
        Callable<Asked> keyed = () -> Asked.ask(
                stage.server(), "POST /api/sessions", body, "Authorization", rich.bearer, "Idempotency-Key", "one");
        assertThat(Booking.atOnce(Collections.nCopies(20, keyed)).stream()
                        .map(BookingsIT::id)
                        .distinct())
                .hasSize(1);
        assertThat(rich.balance()).isEqualTo(450);
    }

    @Test
    void freeSlotsAreShownToEverybodyWithoutWhatIsTaken() {
        var mentor = bookable();
        var at = Booking.inMinutes(now(), 24 * 60)
                .atZone(ZoneOffset.UTC)
                .withHour(4)
                .withMinute(30);
        var query = "GET /api/experts/" + mentor.expertId() + "/availability?duration=30&from=" + at.toInstant()
                + "&to=" + at.plusHours(2).toInstant();
        assertThat(starts(query))
                .hasSize(4)
                .contains(String.valueOf(at.toInstant()).replace("Z", ".000Z"));
        id(Booking.book(stage.user(100), mentor, at.toInstant(), MINUTES));
        assertThat(starts(query)).hasSize(3);
        var terms = Asked.ask(stage.server(), query, "").json().path("terms");
        assertThat(terms.path("freeCancelMins").asInt()).isEqualTo(120);
        assertThat(terms.path("lateRefundPercent").asInt()).isEqualTo(50);
        var ics = mentor.guest()
                .http("GET /api/sessions/" + Booking.tomorrow(stage.user(50), mentor) + "/calendar.ics", "");
        assertThat(ics.header("Content-Type")).startsWith("text/calendar");
        assertThat(ics.response().body()).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(Asked.ask(
                                stage.server(),
                                "GET /api/experts/" + mentor.expertId() + "/availability?from=2026-01-01&to=2026-03-01",
                                "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nothingIsOfferedThatIsTooLongToBook() {
        var mentor = bookable();
        var query = "GET /api/experts/" + mentor.expertId() + "/availability";
        stage.admin("PATCH /api/admin/config", "{\"maxSessionDurationMins\":20}");
        try {
            var slots = Asked.ask(stage.server(), query, "");
            assertThat(slots.json().path("duration").asInt()).isEqualTo(20);
            var refused = Asked.ask(stage.server(), query + "?duration=21", "");
            assertThat(refused.code()).isEqualTo("VALIDATION_FAILED");
            assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("duration");
            assertThat(slots.header("ETag")).hasSizeGreaterThan(32);
            assertThat(Asked.ask(stage.server(), query + "?duration=20", "").status())
                    .isEqualTo(200);
        } finally {
            stage.admin("PATCH /api/admin/config", "{\"maxSessionDurationMins\":120}");
        }
    }

    private List<String> starts(String query) {
        var answer = Asked.ask(stage.server(), query, "");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("items").findValuesAsText("start");
    }
}
