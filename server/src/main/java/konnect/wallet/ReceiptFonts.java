package konnect.wallet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/**
 * Anek, the typeface of the web apps (SIL Open Font License; see Anek-OFL.txt beside it), cut to Latin and the rupee, with
 * figures of one width.
 */
final class ReceiptFonts {
    private final byte[] regular = bytes("Anek-Regular.ttf");
    private final byte[] strong = bytes("Anek-SemiBold.ttf");
    private final BaseFont known = regular();

    /** One for each document, which keeps of it what it uses. */
    BaseFont regular() {
        return font("Anek-Regular.ttf", regular);
    }

    BaseFont strong() {
        return font("Anek-SemiBold.ttf", strong);
    }

    /** Whether every letter of the text is in it; other scripts are left out rather than shown as boxes. */
    boolean canWrite(String text) {
        return !text.isBlank() && text.codePoints().allMatch(known::charExists);
    }

    private static BaseFont font(String name, byte[] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = ReceiptFonts.class.getResourceAsStream("/konnect/wallet/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
