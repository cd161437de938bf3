@NullMarked
package konnect.nodes;

import org.jspecify.annotations.NullMarked;
