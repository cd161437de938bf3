@NullMarked
package konnect.settings;

import org.jspecify.annotations.NullMarked;
