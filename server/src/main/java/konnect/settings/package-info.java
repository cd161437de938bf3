/** The platform's configuration: what an administrator may change while the server runs, and its history. */
@NullMarked
package konnect.settings;

import org.jspecify.annotations.NullMarked;
