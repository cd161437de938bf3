package konnect.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import konnect.ServerProcess;

/** A socket that says what it is told to and nothing else: it answers no ping, as one whose line is dead. */
final class Silent implements WebSocket.Listener, AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    private Silent(ServerProcess server) {
        var uri = URI.create("ws://127.0.0.1:" + server.baseUri().getPort() + "/socket.io/?EIO=4&transport=websocket");
        socket = client.newWebSocketBuilder().buildAsync(uri, this).join();
    }

    /** Somebody registered as a user on it. */
    static Silent user(ServerProcess server, Guest person) {
        var silent = new Silent(server);
        silent.await("0");
        silent.say("40{\"token\":\"" + person.bearer.substring("Bearer ".length()) + "\"}", "40");
        silent.say("420[\"register\",{\"userType\":\"user\"}]", "430");
        return silent;
    }

    /** Sends a packet and waits for one that begins so. */
    String say(String packet, String answer) {
        socket.sendText(packet, true).join();
        return await(answer);
    }

    private String await(String beginning) {
        Await.until(
                () -> beginning + " is heard among " + texts,
                SOON,
                () -> texts.stream().anyMatch(text -> text.startsWith(beginning)));
        return texts.stream()
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            texts.add(part.toString());
            part.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, data, last);
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
