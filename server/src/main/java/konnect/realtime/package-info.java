/** This node's sockets: who is on them, what they may ask, how people are reached, and the outbox. */
@NullMarked
package konnect.realtime;

import org.jspecify.annotations.NullMarked;
