package konnect.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a file's type from its content alone; whatever is not surely one of the known types is none. */
final class FileTypes {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** The last chunk of every PNG, its checksum included. */
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int PDF_TAIL = 1_024;
    private static final int RIFF_HEAD = 8;

    /** A tag, a comment or a processing instruction: what some reader might take for markup. */
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z!?/]");

    private FileTypes() {}

    static Optional<FileType> of(byte[] content) {
        if (starts(content, 0, JPEG)) {
            return when(endsWithin(content, 2, new byte[] {(byte) 0xFF, (byte) 0xD9}), FileType.JPEG);
        }
        if (starts(content, 0, PNG)) {
            return when(endsWithin(content, PNG_END.length, PNG_END), FileType.PNG);
        }
        if (starts(content, 0, ascii("GIF87a")) || starts(content, 0, ascii("GIF89a"))) {
            return when(content[content.length - 1] == ';', FileType.GIF);
        }
        if (starts(content, 0, ascii("RIFF"))) {
            return when(isWebp(content), FileType.WEBP);
        }
        if (starts(content, 0, ascii("%PDF-1.")) || starts(content, 0, ascii("%PDF-2."))) {
            return when(endsWithin(content, PDF_TAIL, ascii("%%EOF")), FileType.PDF);
        }
        if (starts(content, 0, OLE)) {
            return when(isWord(content), FileType.DOC);
        }
        return starts(content, 0, ZIP) ? OfficePackage.type(content) : when(isPlainText(content), FileType.TEXT);
    }

    private static Optional<FileType> when(boolean sure, FileType type) {
        return sure ? Optional.of(type) : Optional.empty();
    }

    /** The length that the file says it has is the one it has, but for a byte of padding. */
    private static boolean isWebp(byte[] content) {
        if (!starts(content, RIFF_HEAD, ascii("WEBP"))) {
            return false;
        }
        int said = (content[4] & 0xFF) | (content[5] & 0xFF) << 8 | (content[6] & 0xFF) << 16 | content[7] << 24;
        return Math.abs((long) said + RIFF_HEAD - content.length) <= 1;
    }

    /** An OLE file with Word's stream in its directory, and without macros. */
    private static boolean isWord(byte[] content) {
        return contains(content, 0, "WordDocument".getBytes(StandardCharsets.UTF_16LE))
                && !contains(content, 0, "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE));
    }

    /** UTF-8 without control characters and without anything that looks like markup or names an interpreter. */
    private static boolean isPlainText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isBlank()
                    && text.chars().noneMatch(FileTypes::isControl)
                    && !text.startsWith("#!")
                    && !MARKUP.matcher(text).find();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F;
    }

    private static boolean starts(byte[] content, int at, byte[] with) {
        return content.length >= at + with.length && Arrays.equals(content, at, at + with.length, with, 0, with.length);
    }

    private static boolean endsWithin(byte[] content, int tail, byte[] mark) {
        return contains(content, Math.max(0, content.length - tail), mark);
    }

    private static boolean contains(byte[] content, int from, byte[] part) {
        for (int at = from; at + part.length <= content.length; at++) {
            if (starts(content, at, part)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
