package konnect.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import konnect.kernel.Money;
import konnect.kernel.Paging;
import konnect.settings.PlatformConfig.Withdrawals;
import org.jdbi.v3.core.Handle;

final class SettingsSql {
    private SettingsSql() {}

    static long version(Handle handle) {
        return handle.createQuery("SELECT max(version) FROM platform_config")
                .mapTo(long.class)
                .one();
    }

    static ConfigVersion latest(Handle handle) {
        return handle.createQuery("SELECT * FROM platform_config ORDER BY version DESC LIMIT 1")
                .map((row, context) -> map(row))
                .one();
    }

    /** Lets one change at a time pass; readers are not held up. */
    static void lock(Handle handle) {
        handle.execute("LOCK TABLE platform_config IN SHARE ROW EXCLUSIVE MODE");
    }

    static void insert(Handle handle, long version, PlatformConfig config, String by) {
        handle.createUpdate("""
                INSERT INTO platform_config (version, max_concurrent_mentors, max_sessions_per_mentor,
                    default_price_per_min, platform_fee_percent, max_session_duration_mins, accepting_sessions,
                    booking_free_cancel_mins, booking_late_refund_percent, withdrawals, payout_details_required,
                    changed_by, changed_at)
                VALUES (:version, :maxConcurrentMentors, :maxSessionsPerMentor, :defaultPricePerMin,
                    :platformFeePercent, :maxSessionDurationMins, :acceptingSessions,
                    :bookingFreeCancelMins, :bookingLateRefundPercent, :withdrawals, :payoutDetailsRequired,
                    :by, clock())
                """)
                .bind("version", version)
                .bindMethods(config)
                .bind("withdrawals", config.withdrawals().word())
                .bind("by", by)
                .execute();
    }

    static List<ConfigVersion> history(Handle handle, Paging paging) {
        return handle.createQuery("""
                SELECT * FROM platform_config ORDER BY version DESC LIMIT :limit OFFSET :offset
                """)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> map(row))
                .list();
    }

    private static ConfigVersion map(ResultSet row) throws SQLException {
        return new ConfigVersion(
                row.getLong("version"),
                new PlatformConfig(
                        row.getInt("max_concurrent_mentors"),
                        row.getInt("max_sessions_per_mentor"),
                        new Money(row.getLong("default_price_per_min")),
                        row.getInt("platform_fee_percent"),
                        row.getInt("max_session_duration_mins"),
                        row.getBoolean("accepting_sessions"),
                        row.getInt("booking_free_cancel_mins"),
                        row.getInt("booking_late_refund_percent"),
                        Withdrawals.of(row.getString("withdrawals")),
                        row.getBoolean("payout_details_required")),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
