package konnect.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies that a schema forbids for the most part, made of one that it allows. */
final class Forbidden {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int HUGE = 20_000;
    private static final int MANY = 500;
    private static final int DEEP = 200;
    private static final int SELDOM = 6;
    private static final List<JsonNode> STRANGE = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(new BigDecimal("1.005")),
            NODES.numberNode(new BigDecimal("1e30")),
            NODES.numberNode(new BigDecimal("99999999999999999999999999")),
            NODES.textNode(""),
            NODES.textNode(" "),
            NODES.textNode("\u0000"),
            NODES.textNode("\ud800 ' ; -- <b> ${x} \u202e"),
            NODES.textNode("x".repeat(HUGE)),
            NODES.objectNode(),
            NODES.arrayNode());

    private final Random random;

    Forbidden(Random random) {
        this.random = random;
    }

    /** A text that is no object of any schema, in one of many ways. */
    String text(JsonNode example) {
        var good = example.toString();
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> good.substring(0, good.length() / 2);
            case 2 -> "[".repeat(DEEP) + "]".repeat(DEEP);
            case 3 -> "null";
            case 4 -> "[" + good + "]";
            case 5 -> "\"" + "x".repeat(random.nextInt(HUGE)) + "\"";
            case 6 -> good + good;
            case 7 -> "{\"a\":1e" + random.nextInt(HUGE) + "}";
            default -> good.replaceFirst("\\{", "{\"a\":1,\"a\":2,");
        };
    }

    /** The example with one field changed, at any depth. */
    JsonNode body(JsonNode example) {
        var body = example.deepCopy();
        change((ObjectNode) body);
        return body;
    }

    private void change(ObjectNode body) {
        var names = body.properties().stream().map(Map.Entry::getKey).toList();
        if (names.isEmpty() || seldom()) {
            body.put("unknown" + random.nextInt(9), 1);
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        var value = body.path(name);
        var inner = value instanceof ArrayNode list ? list.path(0) : value;
        if (inner instanceof ObjectNode deeper && random.nextBoolean()) {
            change(deeper);
        } else if (seldom()) {
            body.remove(name);
        } else {
            body.set(name, other(value));
        }
    }

    private JsonNode other(JsonNode value) {
        return seldom() ? many(value) : STRANGE.get(random.nextInt(STRANGE.size()));
    }

    private boolean seldom() {
        return random.nextInt(SELDOM) == 0;
    }

    private static ArrayNode many(JsonNode value) {
        var one = value.isArray() ? value.path(0) : value;
        var list = NODES.arrayNode();
        for (int i = 0; i < MANY; i++) {
            list.add(one.deepCopy());
        }
        return list;
    }
}
