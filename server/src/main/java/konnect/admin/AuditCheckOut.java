package konnect.admin;

import org.jspecify.annotations.Nullable;

/**
 * Whether the audit log is as it was written.
 *
 * @param rows how many there should be
 * @param brokenAt the number of the first row that was changed, put in or taken out; absent when none was
 */
public record AuditCheckOut(
        boolean whole, long rows, @Nullable Long brokenAt) {}
