package konnect.kernel;

import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The ids in the log lines of a request or a command: its own, the person's who sent it, the session's it is about. */
public final class LogIds {
    private static final String REQUEST = "requestId";
    private static final String PERSON = "personId";
    private static final String SESSION = "sessionId";
    /** Nothing else that a client sends in its place comes into the log. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private LogIds() {}

    /** Until it is closed, on this thread. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /** For all that follows of this request: an id of ours, or one whose form has been looked at. */
    public static void request(String id) {
        MDC.put(REQUEST, id);
    }

    /** For all that follows of this request: an id of ours. */
    public static void person(String id) {
        MDC.put(PERSON, id);
    }

    /** For all that follows of this request: whatever a client has sent, if it has the form of an id. */
    public static void session(String id) {
        if (ID.matcher(id).matches()) {
            MDC.put(SESSION, id);
        }
    }

    /** For a piece of work that is no request; {@code sessionId} may be empty. */
    public static Scope of(String personId, String sessionId) {
        person(personId);
        session(sessionId);
        return () -> {
            MDC.remove(PERSON);
            MDC.remove(SESSION);
        };
    }
}
