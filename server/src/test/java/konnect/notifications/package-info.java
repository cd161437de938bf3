@NullMarked
package konnect.notifications;

import org.jspecify.annotations.NullMarked;
