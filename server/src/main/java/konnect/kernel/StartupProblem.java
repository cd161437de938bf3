package konnect.kernel;

/** Why the process cannot start, in one line for the person at the terminal: what is wrong and what to do. */
public final class StartupProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartupProblem(String line) {
        super(line);
    }

    public StartupProblem(String line, Throwable cause) {
        super(line, cause);
    }

    public String line() {
        return String.valueOf(getMessage());
    }
}
