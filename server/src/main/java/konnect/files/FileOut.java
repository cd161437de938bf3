package konnect.files;

/** A file as the API shows it; {@code size} in bytes. */
public record FileOut(String id, String url, String name, long size, String contentType) {}
