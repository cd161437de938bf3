/** Engine.IO 4 and Socket.IO 5 for Vert.x. Knows nothing of what runs on it. */
@NullMarked
package konnect.socketio;

import org.jspecify.annotations.NullMarked;
