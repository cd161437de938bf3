/** People: accounts, passwords, tokens, sign-ins and roles. */
@NullMarked
package konnect.identity;

import org.jspecify.annotations.NullMarked;
