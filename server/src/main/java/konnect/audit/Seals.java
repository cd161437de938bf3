package konnect.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import konnect.audit.Audit.Said;
import konnect.db.Tx;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Words about a person in rows that are never changed: AES-GCM with a key of the person's, without which they are gone. */
final class Seals {
    private static final String OF = "of";
    private static final String SEALED = "sealed";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seals() {}

    static Said seal(Tx tx, String personId, String words) {
        var key = AuditSql.key(tx.handle(), personId, random(KEY));
        var nonce = random(NONCE);
        var text = apply(Cipher.ENCRYPT_MODE, key, nonce, words.getBytes(StandardCharsets.UTF_8));
        var sealed = Arrays.copyOf(nonce, NONCE + text.length);
        System.arraycopy(text, 0, sealed, NONCE, text.length);
        return new Said(personId, Base64.getEncoder().encodeToString(sealed));
    }

    /** The same rows with the words that can still be read, and null for those that cannot. */
    static List<AuditEntry> open(Handle handle, List<AuditEntry> entries) {
        Set<String> people = new HashSet<>();
        for (var entry : entries) {
            collect(entry.before(), people);
            collect(entry.after(), people);
        }
        if (people.isEmpty()) {
            return entries;
        }
        var keys = AuditSql.keys(handle, people);
        var opened = new ArrayList<AuditEntry>();
        for (var entry : entries) {
            opened.add(entry.showing(open(entry.before(), keys), open(entry.after(), keys)));
        }
        return opened;
    }

    private static void collect(@Nullable JsonNode node, Set<String> people) {
        if (node != null) {
            node.findParents(SEALED).forEach(said -> people.add(said.path(OF).asText()));
        }
    }

    private static @Nullable JsonNode open(@Nullable JsonNode node, Map<String, byte[]> keys) {
        if (node instanceof ObjectNode fields) {
            fields.properties().forEach(field -> {
                if (field.getValue().has(SEALED)) {
                    field.setValue(words(field.getValue(), keys));
                }
            });
        }
        return node;
    }

    private static JsonNode words(JsonNode said, Map<String, byte[]> keys) {
        var key = keys.get(said.path(OF).asText());
        if (key == null) {
            return NullNode.getInstance();
        }
        var sealed = Base64.getDecoder().decode(said.path(SEALED).asText());
        var nonce = Arrays.copyOf(sealed, NONCE);
        var text = apply(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
        return TextNode.valueOf(new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] apply(int mode, byte[] key, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
