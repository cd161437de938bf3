package konnect.experts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import konnect.db.Db;
import konnect.db.Migrated;
import konnect.db.Pools;
import konnect.identity.NewUser;
import konnect.identity.Users;
import konnect.kernel.Caller;
import konnect.kernel.Page;
import konnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Experts over a migrated database of its own, for tests. */
final class Market implements AutoCloseable {
    static final Caller ADMIN = new Caller("u_admin", Role.ADMIN, "Admin");

    final List<String> rejected = new ArrayList<>();
    final Db db;
    final Versions versions;
    final Experts experts;
    final Applications applications;
    final Listings listings;
    final Specialties specialties;
    private final Pools pools;
    private int people;

    Market() {
        pools = new Pools(Migrated.database());
        db = pools.requests();
        versions = new Versions(db);
        experts = new Experts(db, versions);
        applications = new Applications(db, experts, versions, List.of(rejected::add));
        listings = new Listings(db, versions, new Experts(db, versions));
        specialties = new Specialties(db, versions);
    }

    Caller person(String name) {
        var number = ++people;
        return db.tx(tx -> Users.create(tx, NewUser.signedUp("p" + number + "@example.com", name))
                .caller());
    }

    Expert applied(String name, ApplicationIn application) {
        return applications.apply(person(name), application);
    }

    Expert approved(String name, ApplicationIn application) {
        return move(
                applied(name, application),
                MentorStatus.DOCUMENTS_VERIFIED,
                MentorStatus.CALL_SCHEDULED,
                MentorStatus.CALL_DONE,
                MentorStatus.APPROVED);
    }

    Expert move(Expert expert, MentorStatus... steps) {
        var moved = expert;
        for (var step : steps) {
            moved = applications.move(ADMIN, expert.id(), new StatusIn(step, null, null));
        }
        return moved;
    }

    void live(Expert expert, Live live) {
        db.run(tx -> experts.live(tx, expert.id(), live));
    }

    void rated(Expert expert, int... stars) {
        db.run(tx -> Arrays.stream(stars).forEach(each -> experts.countRating(tx, expert.id(), each)));
    }

    /** The list for a query such as {@code sort=price&specialty=Java}. */
    Page<ExpertOut> list(String query) {
        return listings.page(query(query).read());
    }

    /** The names in that list, in order. */
    List<String> names(String query) {
        return list(query).items().stream().map(ExpertOut::name).toList();
    }

    static ExpertParams query(String query) {
        var given = Arrays.stream(query.split("&", -1))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .collect(Collectors.groupingBy(
                        part -> part[0], Collectors.mapping(part -> part[1], Collectors.toList())));
        var params = new ExpertParams();
        params.specialty = given.get("specialty");
        params.language = first(given.get("language"));
        params.available = first(given.get("available"));
        params.minRating = first(given.get("minRating"));
        params.maxPrice = first(given.get("maxPrice"));
        params.search = first(given.get("search"));
        params.sort = first(given.get("sort"));
        params.page = first(given.get("page"));
        params.limit = first(given.get("limit"));
        return params;
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null ? null : values.getFirst();
    }

    static ApplicationIn application() {
        return offering(10, "System Design");
    }

    static ApplicationIn offering(int price, String... specialties) {
        return described("Engineer", "Acme", "I help people grow.", price, specialties);
    }

    static ApplicationIn described(String title, String company, String bio, int price, String... specialties) {
        return new ApplicationIn(
                title,
                company,
                8,
                bio,
                BigDecimal.valueOf(price),
                List.of(specialties),
                List.of("English"),
                "+91 98765 43210",
                "https://linkedin.com/in/jane",
                null,
                null);
    }

    @Override
    public void close() {
        pools.close();
    }
}
