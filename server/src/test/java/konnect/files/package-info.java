@NullMarked
package konnect.files;

import org.jspecify.annotations.NullMarked;
