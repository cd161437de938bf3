package konnect.asyncapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;

/** What the document says around its messages: where, how one signs in, and over which channel. */
final class Frame {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SCHEME = "token";

    private Frame() {}

    static ObjectNode of(String channel, Iterator<String> messages) {
        var document = NODES.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Konnect in real time")
                .put("version", "1")
                .put("description", """
                Socket.IO 5 over Engine.IO 4. Each message is an event of the namespace "/": its name is the first
                element of the packet's array, its payload the second. Acknowledgements are the replies; without one a
                refusal comes as server-error. At most 20 events a second and 200 a minute of one socket.""");
        document.put("defaultContentType", "application/json");
        document.set("servers", servers());
        var one = document.putObject("channels").putObject(channel);
        one.put("address", "/").put("title", "The namespace of all events");
        var all = one.putObject("messages");
        messages.forEachRemaining(name -> all.putObject(name).put("$ref", "#/components/messages/" + name));
        return document;
    }

    private static ObjectNode servers() {
        var servers = NODES.objectNode();
        var server = servers.putObject("this");
        server.put("host", "{host}")
                .put("pathname", "/socket.io/")
                .put("protocol", "wss")
                .put("description", "The same host and port as the HTTP API; plain ws where that is plain http");
        server.putObject("variables").putObject("host").put("default", "localhost:8080");
        server.putArray("security").addObject().put("$ref", "#/components/securitySchemes/" + SCHEME);
        return servers;
    }

    static ObjectNode security() {
        var schemes = NODES.objectNode();
        schemes.putObject(SCHEME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "As auth.token of the CONNECT packet: the access token of the HTTP API");
        return schemes;
    }
}
