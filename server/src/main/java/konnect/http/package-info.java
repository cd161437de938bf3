/** How HTTP behaves everywhere: who may call, problems, strict bodies, limits, headers, request ids, health. */
@NullMarked
package konnect.http;

import org.jspecify.annotations.NullMarked;
