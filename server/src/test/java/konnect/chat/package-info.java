@NullMarked
package konnect.chat;

import org.jspecify.annotations.NullMarked;
