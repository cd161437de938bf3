package konnect.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of many kinds, made here. */
public final class Samples {
    private static final String WORD_TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Samples() {}

    /** As many bytes as wanted, and a PDF all the same. */
    public static byte[] pdf(int size) {
        var head = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n";
        var tail = "\ntrailer <</Root 1 0 R>>\n%%EOF\n";
        var fill = " ".repeat(Math.max(0, size - head.length() - tail.length()));
        return ascii(head + fill + tail);
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", ascii(WORD_TYPES), "word/document.xml", ascii("<w:document/>")));
    }

    static byte[] docxWith(String name, byte[] content) {
        return zip(Map.of(
                "[Content_Types].xml", ascii(WORD_TYPES), "word/document.xml", ascii("<w:document/>"), name, content));
    }

    static byte[] docxOfType(String from, String to) {
        return zip(Map.of(
                "[Content_Types].xml",
                ascii(WORD_TYPES.replace(from, to)),
                "word/document.xml",
                ascii("<w:document/>")));
    }

    static byte[] ole(String stream) {
        var magic =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return join(magic, new byte[504], stream.getBytes(StandardCharsets.UTF_16LE), new byte[512]);
    }

    public static byte[] picture(String format, int width, int height) {
        try {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, x % height, 0x2266CC);
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lossless WebP of one pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** A PNG whose head says that it is huge, and that holds next to nothing. */
    static byte[] hugePng(int side) {
        var png = picture("png", 1, 1);
        for (int at : new int[] {16, 20}) {
            png[at] = (byte) (side >>> 24);
            png[at + 1] = (byte) (side >>> 16);
            png[at + 2] = (byte) (side >>> 8);
            png[at + 3] = (byte) side;
        }
        return png;
    }

    /** The same entries give the same bytes, whatever the clock says. */
    static byte[] zip(Map<String, byte[]> entries) {
        try {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    var head = new ZipEntry(entry.getKey());
                    head.setTimeLocal(MADE);
                    zip.putNextEntry(head);
                    zip.write(entry.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
