package konnect.portraits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import konnect.kernel.Json;

/** What portraits are put together from: DiceBear's Notionists by Zoish, CC0 1.0; see src/main/portraits. */
record Parts(
        List<String> base,
        List<String> body,
        List<String> lips,
        List<String> nose,
        List<String> eyes,
        List<String> brows,
        List<String> glasses,
        List<String> beard,
        List<String> longHair,
        List<String> shortHair,
        List<String> turban,
        List<String> scarf) {
    private static final String FILE = "/konnect/portraits/parts.json";

    static Parts shipped() {
        try (var file = Objects.requireNonNull(Parts.class.getResourceAsStream(FILE))) {
            return Json.MAPPER.readValue(file, Parts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
