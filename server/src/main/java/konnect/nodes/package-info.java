/** The bus between the nodes of one installation: hints that travel on it, and what is done when some were lost. */
@NullMarked
package konnect.nodes;

import org.jspecify.annotations.NullMarked;
