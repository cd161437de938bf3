package konnect.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import konnect.bookings.Timetable;
import konnect.demo.Cast.Mentee;
import konnect.demo.Cast.Mentor;
import konnect.experts.PastExperts.Approved;
import konnect.experts.PastExperts.Contact;
import konnect.identity.NewUser;
import konnect.identity.PastUsers.Joined;
import konnect.kernel.Role;

/** The demo's people with their ids and the days they joined. */
final class Company {
    private static final long DAY_MS = 24 * 3_600_000L;
    private static final int BEFORE_HISTORY = 40;
    private static final int NEWCOMERS = 7;
    private static final int NEWCOMER_DAYS = 35;
    private static final double POPULARITY_SPREAD = 0.7;

    private final Seeded seeded;
    private final long now;
    private final List<Expert> experts = new ArrayList<>();
    private final List<User> users = new ArrayList<>();
    private final User admin;

    /** An expert; {@code popularity} is relative. */
    record Expert(Mentor mentor, String userId, String id, long joinedAt, double popularity) {}

    record User(Mentee mentee, String id, long joinedAt) {}

    Company(Seeded seeded, long now) {
        this.seeded = seeded;
        this.now = now;
        admin = user(Cast.admin(), now - (Hours.DAYS + BEFORE_HISTORY) * DAY_MS);
        Cast.mentors().forEach(mentor -> experts.add(expert(mentor)));
        Cast.mentees().forEach(mentee -> users.add(user(mentee, joined(mentee.part()))));
    }

    List<Expert> experts() {
        return experts;
    }

    List<User> users() {
        return users;
    }

    User admin() {
        return admin;
    }

    /** As identity stores them; those who sign in do so with this password. */
    List<Joined> people(String passwordHash) {
        var people = new ArrayList<Joined>();
        people.add(joined(admin, Role.ADMIN, passwordHash));
        users.forEach(user -> people.add(joined(user, Role.USER, passwordHash)));
        for (var expert : experts) {
            var mentor = expert.mentor();
            people.add(new Joined(
                    expert.userId(),
                    new NewUser(mentor.email(), mentor.name(), Role.EXPERT, true),
                    mentor.profile().imageUrl(),
                    List.of(),
                    mentor.part() == Part.SIGN_IN ? passwordHash : null,
                    expert.joinedAt()));
        }
        return people;
    }

    /** As experts stores them; {@code orders} in the order of {@link #experts()}. */
    List<Approved> approved(int[] orders) {
        var approved = new ArrayList<Approved>();
        for (int i = 0; i < experts.size(); i++) {
            var expert = experts.get(i);
            var mentor = expert.mentor();
            approved.add(new Approved(
                    expert.id(),
                    expert.userId(),
                    mentor.name(),
                    mentor.email(),
                    mentor.profile(),
                    new Contact(mentor.phone(), mentor.linkedinUrl()),
                    orders[i],
                    expert.joinedAt()));
        }
        return approved;
    }

    /** When each can be booked, by expert id. */
    Map<String, Timetable> timetables() {
        return IntStream.range(0, experts.size())
                .boxed()
                .collect(Collectors.toMap(place -> experts.get(place).id(), OfficeHours::of));
    }

    private Joined joined(User user, Role role, String passwordHash) {
        var mentee = user.mentee();
        return new Joined(
                user.id(),
                new NewUser(mentee.email(), mentee.name(), role, true),
                Cast.picture(mentee.look(), mentee.slug()),
                Cast.interests(mentee.category()),
                mentee.part() == Part.SIGN_IN ? passwordHash : null,
                user.joinedAt());
    }

    private Expert expert(Mentor mentor) {
        long at = joined(mentor.part());
        double popularity = Math.exp(POPULARITY_SPREAD * seeded.normal());
        return new Expert(mentor, seeded.id("u", at), seeded.id("e", at), at, popularity);
    }

    private User user(Mentee mentee, long at) {
        return new User(mentee, seeded.id("u", at), at);
    }

    /** Most before the history begins, some lately. */
    private long joined(Part part) {
        if (part != Part.SIGN_IN && seeded.oneIn(NEWCOMERS)) {
            return now - seeded.between(DAY_MS, NEWCOMER_DAYS * DAY_MS);
        }
        return now - seeded.between((Hours.DAYS + 1) * DAY_MS, (Hours.DAYS + BEFORE_HISTORY) * DAY_MS);
    }
}
