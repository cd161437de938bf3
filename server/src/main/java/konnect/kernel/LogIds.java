package konnect.kernel;

import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The ids in the log lines of a request or a command: its own, the person's who sent it, the session's it is about. */
public final class LogIds {
    private static final String REQUEST = "requestId";
    private static final String PERSON = "personId";
    private static final String SESSION = "sessionId";
    /** Nothing else that a client sends comes into the log. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private LogIds() {}

    /** Until it is closed, on this thread. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /** For all that follows of this request. */
    public static void request(String id) {
        put(REQUEST, id);
    }

    /** For all that follows of this request. */
    public static void person(String id) {
        put(PERSON, id);
    }

    /** For all that follows of this request. */
    public static void session(String id) {
        put(SESSION, id);
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

    private static void put(String key, String id) {
        if (ID.matcher(id).matches()) {
            MDC.put(key, id);
        }
    }
}
