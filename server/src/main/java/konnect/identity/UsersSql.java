package konnect.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import konnect.db.Direct;
import konnect.db.Tx;
import konnect.identity.User.Summary;
import konnect.kernel.Role;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class UsersSql {
    static final String EMAIL_KEY = "person_email_key";
    /** Whoever counts administrators and takes one away holds this lock meanwhile. */
    private static final long ADMINS_LOCK = 0x6b6f_6e61_646dL;

    private static final String STANDING = """
            SELECT role, name, disabled,
                ?::text IS NOT NULL AND NOT EXISTS
                    (SELECT FROM refresh_family f WHERE f.id = ? AND f.person_id = p.id) AS signed_out,
                to_ms(clock()) AS now
            FROM person p WHERE id = ?
            """;

    private static final String INSERT = """
            INSERT INTO person (id, email, name, role, email_verified, created_at, updated_at)
            SELECT :id, :email, :name, :role, :verified, at, at FROM clock() AS at
            """;

    private UsersSql() {}

    /** @param signedOut the sign-in that was asked about is over */
    record Standing(Role role, String name, boolean disabled, boolean signedOut, long now) {}

    record Login(String personId, String passwordHash) {}

    static void insert(Handle handle, String id, NewUser user) {
        handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("email", user.email())
                .bind("name", user.name())
                .bind("role", user.role().word())
                .bind("verified", user.emailVerified())
                .execute();
    }

    /** Those of one place in the lists belong together. */
    static void insertAll(Handle handle, List<String> ids, List<NewUser> users) {
        var batch = handle.prepareBatch(INSERT);
        for (int i = 0; i < ids.size(); i++) {
            var user = users.get(i);
            batch.bind("id", ids.get(i))
                    .bind("email", user.email())
                    .bind("name", user.name())
                    .bind("role", user.role().word())
                    .bind("verified", user.emailVerified())
                    .add();
        }
        batch.execute();
    }

    static Set<String> used(Handle handle, Collection<String> emails) {
        return handle.createQuery("SELECT email FROM person WHERE email = ANY(:emails)")
                .bindArray("emails", String.class, emails)
                .mapTo(String.class)
                .set();
    }

    static void insertPast(Handle handle, List<PastUsers.Joined> people) {
        var batch = handle.prepareBatch("""
                INSERT INTO person (id, email, name, role, email_verified, image_url, interests, onboarded,
                    created_at, updated_at)
                VALUES (:id, :email, :name, :role, true, :image, :interests, true, from_ms(:at), from_ms(:at))
                """);
        for (var each : people) {
            batch.bind("id", each.id())
                    .bind("email", each.user().email())
                    .bind("name", each.user().name())
                    .bind("role", each.user().role().word())
                    .bind("image", each.imageUrl())
                    .bindArray("interests", String.class, each.interests())
                    .bind("at", each.createdAt())
                    .add();
        }
        batch.execute();
    }

    static void setPassword(Handle handle, String personId, String hash) {
        handle.createUpdate("""
                INSERT INTO credential (person_id, password_hash, changed_at) VALUES (:id, :hash, clock())
                ON CONFLICT (person_id) DO UPDATE SET password_hash = :hash, changed_at = clock()
                """).bind("id", personId).bind("hash", hash).execute();
    }

    static Optional<Login> login(Handle handle, String email) {
        return handle.createQuery("""
                SELECT p.id, c.password_hash FROM person p JOIN credential c ON c.person_id = p.id
                WHERE p.email = :email
                """)
                .bind("email", email)
                .map((row, context) -> new Login(row.getString("id"), row.getString("password_hash")))
                .findOne();
    }

    static Optional<User> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM person WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> user(row))
                .findOne();
    }

    static Optional<User> findByEmail(Handle handle, String email) {
        return handle.createQuery("SELECT * FROM person WHERE email = :email")
                .bind("email", email)
                .map((row, context) -> user(row))
                .findOne();
    }

    static Optional<Standing> standing(Handle handle, String id, @Nullable String signIn) {
        return Direct.first(
                handle,
                STANDING,
                row -> new Standing(
                        Role.of(row.getString(1)),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getLong(5)),
                signIn,
                signIn,
                id);
    }

    static Map<String, Summary> summaries(Handle handle, Collection<String> ids) {
        return handle
                .createQuery("SELECT id, name, image_url FROM person WHERE id = ANY(:ids)")
                .bindArray("ids", String.class, ids)
                .map((row, context) ->
                        new Summary(row.getString("id"), row.getString("name"), row.getString("image_url")))
                .stream()
                .collect(Collectors.toMap(Summary::id, Function.identity()));
    }

    static void lock(Handle handle, String id) {
        handle.createQuery("SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /** For what a person's standing is read from: it is remembered for a moment. */
    static Handle standingChanges(Tx tx) {
        tx.outlast(Bearers.REMEMBERED);
        return tx.handle();
    }

    static void setRole(Tx tx, String id, Role from, Role to) {
        standingChanges(tx)
                .createUpdate("UPDATE person SET role = :to, updated_at = clock() WHERE id = :id AND role = :from")
                .bind("id", id)
                .bind("from", from.word())
                .bind("to", to.word())
                .execute();
    }

    static void setDisabled(Tx tx, String id, boolean disabled) {
        standingChanges(tx)
                .createUpdate("UPDATE person SET disabled = :disabled, updated_at = clock() WHERE id = :id")
                .bind("id", id)
                .bind("disabled", disabled)
                .execute();
    }

    static Set<String> disabledLately(Handle handle) {
        return handle.createQuery("SELECT id FROM person WHERE disabled AND updated_at > clock() - interval '1 minute'")
                .mapTo(String.class)
                .set();
    }

    /** Absent fields stay; an empty text takes the value away, except from the name. */
    static void edit(Tx tx, String id, ProfileIn profile) {
        var handle = profile.name() == null ? tx.handle() : standingChanges(tx);
        handle.createUpdate("""
                UPDATE person SET name = coalesce(:name, name), updated_at = clock(),
                    phone = CASE WHEN :phone::text IS NULL THEN phone ELSE nullif(:phone, '') END,
                    bio = CASE WHEN :bio::text IS NULL THEN bio ELSE nullif(:bio, '') END,
                    image_url = CASE WHEN :imageUrl::text IS NULL THEN image_url ELSE nullif(:imageUrl, '') END
                WHERE id = :id
                """)
                .bind("id", id)
                .bind("name", profile.name())
                .bind("phone", profile.phone())
                .bind("bio", profile.bio())
                .bind("imageUrl", profile.imageUrl())
                .execute();
    }

    static void onboard(Handle handle, String id, OnboardingIn in) {
        handle.createUpdate("""
                UPDATE person SET interests = :interests, goals = :goals, onboarded = true, updated_at = clock()
                WHERE id = :id
                """)
                .bind("id", id)
                .bindArray("interests", String.class, in.interests())
                .bindArray("goals", String.class, in.goals())
                .execute();
    }

    /** What is left is an id that nobody can sign in as. */
    static void erase(Tx tx, String id) {
        var handle = standingChanges(tx);
        for (var sql : List.of(
                "DELETE FROM credential WHERE person_id = :id", "DELETE FROM mail_token WHERE person_id = :id",
                "DELETE FROM identity WHERE person_id = :id", """
                UPDATE person SET name = 'Deleted person', email = 'deleted-' || id || '@deleted.invalid',
                    email_verified = false, role = 'user', disabled = true, phone = NULL, bio = NULL,
                    image_url = NULL, interests = '{}', goals = '{}', updated_at = clock()
                WHERE id = :id""")) {
            handle.createUpdate(sql).bind("id", id).execute();
        }
    }

    static void lockAdmins(Handle handle) {
        handle.createQuery("SELECT true FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", ADMINS_LOCK)
                .mapTo(boolean.class)
                .one();
    }

    static long countAdmins(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM person WHERE role = 'admin' AND NOT disabled")
                .mapTo(long.class)
                .one();
    }

    static User user(ResultSet row) throws SQLException {
        return new User(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getBoolean("disabled"),
                row.getBoolean("email_verified"),
                row.getString("phone"),
                row.getString("bio"),
                row.getString("image_url"),
                list(row.getArray("interests")),
                list(row.getArray("goals")),
                row.getBoolean("onboarded"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
