package konnect.admin;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import konnect.http.Csv;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The file of a request: its body, or the first file of a form (RFC 7578). */
final class UploadedFile {
    /** What a form puts around its file. */
    private static final int WRAPPING = 16 * 1024;

    private static final String END_OF_HEAD = "\r\n\r\n";

    private UploadedFile() {}

    /** @throws Problem {@code UNSUPPORTED_MEDIA_TYPE}, {@code TOO_LARGE}, or {@code VALIDATION_FAILED} without a file */
    static byte[] read(@Nullable String contentType, InputStream body) {
        var type = type(contentType);
        if (type.isCompatible(MediaType.valueOf(Csv.TYPE))) {
            return small(all(body));
        }
        var boundary = type.getParameters().get("boundary");
        if (!type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) || boundary == null || boundary.isEmpty()) {
            throw new Problem(Code.UNSUPPORTED_MEDIA_TYPE, "Send text/csv, or multipart/form-data with a file");
        }
        return small(file(all(body), "\r\n--" + boundary));
    }

    private static MediaType type(@Nullable String contentType) {
        try {
            return MediaType.valueOf(contentType == null ? MediaType.APPLICATION_OCTET_STREAM : contentType);
        } catch (IllegalArgumentException e) {
            throw new Problem(Code.UNSUPPORTED_MEDIA_TYPE, "Send text/csv, or multipart/form-data with a file");
        }
    }

    private static byte[] all(InputStream body) {
        try {
            var bytes = body.readNBytes(ImportRows.MAX_BYTES + WRAPPING + 1);
            if (bytes.length > ImportRows.MAX_BYTES + WRAPPING) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] small(byte[] file) {
        if (file.length > ImportRows.MAX_BYTES) {
            throw tooLarge();
        }
        return file;
    }

    private static Problem tooLarge() {
        return new Problem(Code.TOO_LARGE, "The file is larger than " + ImportRows.MAX_BYTES + " bytes");
    }

    /** One character stands for one byte here. */
    private static byte[] file(byte[] form, String delimiter) {
        var text = "\r\n" + new String(form, StandardCharsets.ISO_8859_1);
        int part = text.indexOf(delimiter);
        while (part >= 0) {
            int head = part + delimiter.length();
            int content = text.indexOf(END_OF_HEAD, head);
            int end = content < 0 ? -1 : text.indexOf(delimiter, content);
            if (end < 0) {
                break;
            }
            if (text.substring(head, content).toLowerCase(Locale.ROOT).contains("filename")) {
                int begin = content + END_OF_HEAD.length();
                return begin > end ? new byte[0] : Arrays.copyOfRange(form, begin - 2, end - 2);
            }
            part = end;
        }
        throw Problem.invalid("file", "must be in the form");
    }
}
