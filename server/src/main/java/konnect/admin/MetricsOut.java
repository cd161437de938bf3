package konnect.admin;

import konnect.kernel.Money;

/**
 * How the platform stands. "Today" begins with the day of the platform's time zone.
 *
 * @param users people with an account
 * @param experts approved ones
 * @param applications neither approved nor rejected yet
 * @param maxConcurrentMentors how many experts may be online
 * @param maxSessions how many sessions those online could hold at once
 * @param activeSessions that ring, run or are paused now
 * @param queued who wait for an expert
 * @param sessionsToday completed
 * @param minutesToday kept in those
 * @param grossToday charged, net of reversed minutes, before refunds
 * @param revenueToday the platform's fees
 * @param walletBalance what is in all wallets together
 * @param pendingPayouts withdrawals that nobody has settled or rejected
 */
public record MetricsOut(
        long users,
        long newUsersToday,
        long experts,
        long applications,
        long onlineExperts,
        int maxConcurrentMentors,
        long maxSessions,
        long activeSessions,
        long queued,
        long sessionsToday,
        long minutesToday,
        Money grossToday,
        Money revenueToday,
        Money walletBalance,
        long pendingPayouts,
        Money pendingPayoutAmount) {}
