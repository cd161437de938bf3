package konnect.experts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import konnect.experts.ExpertOut.Standing;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Rows of {@code expert e} joined with {@code expert_live l}, read. */
final class ExpertRows {
    static final String PUBLIC_COLUMNS = """
            e.id, e.name, e.title, e.company, e.experience, e.bio, e.price_paise, e.specialties, e.languages,
            e.image_url, e.created_at, l.online, l.available, l.busy, l.queue_length, l.eta_seconds, l.orders,
            l.rating, l.rating_count""";

    static final String COLUMNS = PUBLIC_COLUMNS + """
            , e.user_id, e.email, e.auto_accept, e.status, e.phone, e.linkedin_url, e.portfolio_url, e.resume_url,
            e.applied_at, e.admin_notes, e.rejection_reason, e.revision + l.revision AS revision""";

    private ExpertRows() {}

    static ExpertOut publicView(ResultSet row) throws SQLException {
        return ExpertOut.of(
                row.getString("id"),
                row.getString("name"),
                profile(row),
                new Standing(
                        live(row),
                        reputation(row),
                        row.getTimestamp("created_at").toInstant()));
    }

    static Expert expert(ResultSet row) throws SQLException {
        return new Expert(
                row.getString("id"),
                row.getString("user_id"),
                row.getString("name"),
                row.getString("email"),
                profile(row),
                MentorStatus.of(row.getString("status")),
                row.getBoolean("auto_accept"),
                onboarding(row),
                live(row),
                reputation(row),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("revision"));
    }

    static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("title"),
                row.getString("company"),
                row.getInt("experience"),
                row.getString("bio"),
                new Money(row.getLong("price_paise")),
                texts(row, "specialties"),
                texts(row, "languages"),
                row.getString("image_url"));
    }

    static Live live(ResultSet row) throws SQLException {
        return new Live(
                row.getBoolean("online"),
                row.getBoolean("available"),
                row.getBoolean("busy"),
                row.getInt("queue_length"),
                number(row, "eta_seconds"));
    }

    static Reputation reputation(ResultSet row) throws SQLException {
        BigDecimal rating = row.getBigDecimal("rating");
        return new Reputation(
                rating == null ? null : rating.doubleValue(), row.getInt("rating_count"), row.getInt("orders"));
    }

    private static Onboarding onboarding(ResultSet row) throws SQLException {
        return new Onboarding(
                row.getString("phone"),
                row.getString("linkedin_url"),
                row.getString("portfolio_url"),
                row.getString("resume_url"),
                row.getTimestamp("applied_at").toInstant(),
                row.getString("admin_notes"),
                row.getString("rejection_reason"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
