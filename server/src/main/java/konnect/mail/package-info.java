@NullMarked
package konnect.mail;

import org.jspecify.annotations.NullMarked;
