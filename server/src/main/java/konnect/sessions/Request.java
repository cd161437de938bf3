package konnect.sessions;

import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A user asks for an expert.
 *
 * @param startKey the same for every try of one request, so that it starts one session at most
 */
record Request(
        String userId,
        String expertId,
        String type,
        @Nullable Money maxAmount,
        String startKey) {}
