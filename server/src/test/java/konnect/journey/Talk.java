package konnect.journey;

import konnect.journey.Stage.Mentor;

/** A session that runs between a user and an expert, both connected. */
record Talk(Guest user, Guest expert, String expertId, String chatId) implements AutoCloseable {
    static Talk begin(Stage stage, int price, int rupees) {
        var mentor = stage.online(price);
        var user = stage.user(rupees).arrive("user");
        return begin(user, mentor);
    }

    static Talk begin(Guest user, Mentor mentor) {
        return begin(user, mentor, "chat");
    }

    /** Of a type: {@code chat}, {@code call} or {@code video}; the last two ring. */
    static Talk begin(Guest user, Mentor mentor, String type) {
        var answer = user.ask("request-chat", "{expertId:'" + mentor.expertId() + "',type:'" + type + "'}");
        var chatId = answer.path("chatId").asText();
        if (chatId.isEmpty()) {
            throw new AssertionError("no session: " + answer);
        }
        mentor.guest()
                .await(
                        "chat-started",
                        started -> started.path("chatId").asText().equals(chatId));
        return new Talk(user, mentor.guest(), mentor.expertId(), chatId);
    }

    /** A payload that names this session. */
    String of(String rest) {
        return "{chatId:'" + chatId + "'" + (rest.isEmpty() ? "" : "," + rest) + "}";
    }

    @Override
    public void close() {
        user.close();
        expert.close();
    }
}
