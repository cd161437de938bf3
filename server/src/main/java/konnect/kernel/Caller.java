package konnect.kernel;

/** The signed-in person behind a request or a socket, as the token and the database say, never as a payload claims. */
public record Caller(String userId, Role role, String name) {
    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
