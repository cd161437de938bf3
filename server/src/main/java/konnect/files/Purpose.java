package konnect.files;

import java.util.Locale;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What a file is uploaded for: how large it may be and which types it may have. */
public enum Purpose {
    RESUME(5),
    AVATAR(2),
    ATTACHMENT(10);

    private static final int MIB = 1024 * 1024;

    private final int maxMib;

    Purpose(int maxMib) {
        this.maxMib = maxMib;
    }

    /** The largest file taken. */
    public int maxBytes() {
        return maxMib * MIB;
    }

    boolean takes(FileType type) {
        return switch (this) {
            case RESUME -> type == FileType.PDF || type == FileType.DOC || type == FileType.DOCX;
            case AVATAR -> type == FileType.JPEG || type == FileType.PNG || type == FileType.WEBP;
            case ATTACHMENT -> true;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem {@code VALIDATION_FAILED} for any other word */
    static Purpose of(@Nullable String word) {
        for (var purpose : values()) {
            if (purpose.word().equals(word)) {
                return purpose;
            }
        }
        throw Problem.invalid("purpose", "must be resume, avatar or attachment");
    }
}
