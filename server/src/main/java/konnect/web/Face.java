package konnect.web;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konnect.kernel.Json;
import org.jspecify.annotations.Nullable;

/** One web app, whole in memory: a few megabytes, read once, from what {@code web/scripts/pack.mjs} has listed. */
final class Face {
    private static final String LIST = "files.json";
    private static final String START = "/index.html";

    /** Pages that the build has drawn, so that they are seen before the app runs: a folder for each language. */
    private static final String DRAWN = "/first/";

    /** What a build has packed. */
    record Contents(List<Listed> files, List<String> scripts) {}

    record Listed(String path, String type, String etag, boolean immutable) {}

    private static final String PAGE = ".html";
    private static final String ROWS = ".json";

    private final Map<String, Asset> assets;
    private final Map<String, DrawnList> lists;
    private final String scripts;

    private Face(Map<String, Asset> assets, List<String> inlineScripts) {
        this.assets = Map.copyOf(assets);
        lists = assets.keySet().stream()
                .filter(path -> path.startsWith(DRAWN) && path.endsWith(ROWS))
                .collect(Collectors.toMap(Face::pageOf, rows -> list(assets, rows)));
        scripts = inlineScripts.stream().map(hash -> " '" + hash + "'").collect(Collectors.joining());
    }

    /** The app packed below that folder of the class path; none when the server was built without it. */
    static Optional<Face> load(String folder) {
        var list = read(folder + "/" + LIST);
        if (list == null) {
            return Optional.empty();
        }
        var contents = Json.read(list.getBytes(), Contents.class);
        var assets = contents.files().stream().collect(Collectors.toMap(Listed::path, file -> asset(folder, file)));
        return Optional.of(new Face(assets, contents.scripts()));
    }

    /** The page at that path as it was drawn in that language; most were not. */
    Optional<Asset> drawn(String path, String language) {
        return Optional.ofNullable(assets.get(drawing(path, language)));
    }

    /** The same where it has a place for rows. */
    Optional<DrawnList> drawnList(String path, String language) {
        return Optional.ofNullable(lists.get(drawing(path, language)));
    }

    private static String drawing(String path, String language) {
        return DRAWN + language + (path.equals("/") ? "" : path) + PAGE;
    }

    private static String pageOf(String rows) {
        return rows.substring(0, rows.length() - ROWS.length()) + PAGE;
    }

    private static DrawnList list(Map<String, Asset> assets, String rows) {
        return new DrawnList(
                Objects.requireNonNull(assets.get(pageOf(rows))),
                Objects.requireNonNull(assets.get(rows)).plain());
    }

    /** The file at that path; for any path that names no file, the app's page, which knows its own addresses. */
    Optional<Asset> find(String path) {
        var own = path.startsWith(DRAWN) ? null : assets.get(path);
        if (own != null) {
            return Optional.of(own);
        }
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.contains(".") ? Optional.empty() : Optional.ofNullable(assets.get(START));
    }

    /** The strict policy, loosened for the app's pages: the one script that stands in them, by its hash, and styles. */
    String policy(String strict) {
        return strict.replace("script-src 'self'", "script-src 'self'" + scripts)
                .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    }

    private static Asset asset(String folder, Listed file) {
        var plain = read(folder + file.path());
        if (plain == null) {
            throw new IllegalStateException(folder + file.path() + " is listed but not there");
        }
        var packed = Stream.of("br", "gzip")
                .flatMap(encoding -> Stream.ofNullable(read(folder + file.path() + "." + encoding))
                        .map(bytes -> new Asset.Packed(encoding, bytes)))
                .toList();
        return new Asset(plain, packed, file.type(), file.etag(), file.immutable());
    }

    private static @Nullable Buffer read(String resource) {
        try (var in = Face.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
