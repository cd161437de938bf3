package konnect.files;

import org.jspecify.annotations.Nullable;

/** A file that somebody has uploaded; {@code sessionId} of an attachment only. */
public record StoredFile(
        String id,
        String owner,
        Purpose purpose,
        @Nullable String sessionId,
        String name,
        String contentType,
        long size) {
    static final String PATH = "/api/files/";

    public String url() {
        return PATH + id;
    }

    /** RFC 6266. Only pictures of people are shown in place. */
    public String disposition() {
        return Names.disposition(purpose == Purpose.AVATAR ? "inline" : "attachment", name);
    }

    public FileOut out() {
        return new FileOut(id, url(), name, size, contentType);
    }
}
