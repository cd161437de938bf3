package konnect.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a ZIP file for an Office document (ECMA-376 part 2), never trusting what it says of its own size. */
final class OfficePackage {
    private static final int MAX_ENTRIES = 2_000;
    /** Of everything unpacked. */
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;

    private static final int MAX_TYPES = 256 * 1024;
    private static final int PIECE = 16 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    private final Set<String> names = new HashSet<>();
    private String types = "";
    private long unpacked;

    private OfficePackage() {}

    /** The document's type; empty for any other archive, and for one that is broken, too large or has macros. */
    static Optional<FileType> type(byte[] content) {
        var found = new OfficePackage();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (!found.take(entry, zip)) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return found.type();
    }

    /** False for what no document has. */
    private boolean take(ZipEntry entry, ZipInputStream zip) throws IOException {
        var name = entry.getName();
        if (!isTame(name) || !names.add(name) || names.size() > MAX_ENTRIES) {
            return false;
        }
        if (name.equals(TYPES)) {
            var bytes = zip.readNBytes(MAX_TYPES + 1);
            types = new String(bytes, StandardCharsets.UTF_8);
            return bytes.length <= MAX_TYPES;
        }
        return drain(zip);
    }

    private boolean drain(ZipInputStream zip) throws IOException {
        var piece = new byte[PIECE];
        for (int read; (read = zip.read(piece)) > 0; ) {
            unpacked += read;
            if (unpacked > MAX_UNPACKED) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTame(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith("/")
                && !name.contains("..")
                && !name.contains("\\")
                && !name.contains(":")
                && !lower.startsWith("meta-inf/")
                && !lower.contains("vbaproject")
                && !lower.contains("activex")
                && !lower.endsWith(".exe")
                && !lower.endsWith(".html")
                && !lower.endsWith(".js");
    }

    private Optional<FileType> type() {
        if (types.contains("macroEnabled")) {
            return Optional.empty();
        }
        if (is("word/document.xml", "wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (is("xl/workbook.xml", "spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileType.XLSX);
        }
        return is("ppt/presentation.xml", "presentationml.presentation.main+xml")
                ? Optional.of(FileType.PPTX)
                : Optional.empty();
    }

    private boolean is(String part, String type) {
        return names.contains(part) && types.contains(type);
    }
}
