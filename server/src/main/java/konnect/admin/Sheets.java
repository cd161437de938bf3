package konnect.admin;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import konnect.config.Config;
import konnect.kernel.Code;
import konnect.kernel.Problem;

/**
 * Fetches public sheets as CSV, from the one configured host. An address that somebody gave is never called: its id is
 * taken out of it and put into an address of our own. Redirects are not followed.
 */
@Singleton
public final class Sheets {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final Pattern SHEET = Pattern.compile("/spreadsheets/d/([A-Za-z0-9_-]{10,100})(/[a-z]*)?");
    private static final Pattern PUBLISHED = Pattern.compile("/spreadsheets/d/e/([A-Za-z0-9_-]{10,200})/(pub|pubhtml)");
    private static final Pattern TAB = Pattern.compile("(?:.*[?&#])?gid=([0-9]{1,12})(?:&.*)?");
    private static final Pattern LITERAL = Pattern.compile("localhost|[0-9.]+|\\[.*]");

    private final URI origin;
    private final HttpClient http;

    public Sheets(Config config) {
        origin = config.sheetsUrl();
        http = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    /**
     * Where the CSV of a sheet is to be had, the likeliest place first.
     *
     * @throws Problem {@code VALIDATION_FAILED} unless it is a sheet on the configured host
     */
    List<URI> places(String sheetUrl) {
        var sheet = parsed(sheetUrl);
        boolean here = sheet.isPresent()
                && origin.getScheme().equalsIgnoreCase(sheet.get().getScheme())
                && origin.getRawAuthority().equalsIgnoreCase(sheet.get().getRawAuthority());
        if (!here) {
            throw Problem.invalid("sheetUrl", "must be the address of a sheet at " + origin);
        }
        return places(sheet.get());
    }

    private List<URI> places(URI sheet) {
        var path = String.valueOf(sheet.getRawPath());
        var gid = gid(sheet);
        var published = PUBLISHED.matcher(path);
        if (published.matches()) {
            return List.of(origin.resolve("/spreadsheets/d/e/" + published.group(1) + "/pub?output=csv&gid=" + gid));
        }
        var ordinary = SHEET.matcher(path);
        if (ordinary.matches()) {
            var begin = "/spreadsheets/d/" + ordinary.group(1);
            return List.of(
                    origin.resolve(begin + "/export?format=csv&gid=" + gid),
                    origin.resolve(begin + "/gviz/tq?tqx=out:csv&gid=" + gid));
        }
        throw Problem.invalid("sheetUrl", "must be the address of a sheet at " + origin);
    }

    /** @throws Problem when the host does not answer with CSV of at most {@link ImportRows#MAX_BYTES} in time */
    String fetch(String sheetUrl) {
        refusePrivate();
        for (var place : places(sheetUrl)) {
            var answer = ask(place);
            if (answer.statusCode() == OK && isCsv(answer)) {
                return text(answer.body());
            }
        }
        throw new Problem(Code.UNAVAILABLE, "The sheet cannot be read; is it open to everybody with the link?");
    }

    /** The name of the host must not lead back into the network of this server, unless it was configured as such. */
    private void refusePrivate() {
        var host = origin.getHost();
        if (LITERAL.matcher(host).matches()) {
            return;
        }
        try {
            for (var address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    throw new Problem(Code.UNAVAILABLE, "The host of the sheets has a private address");
                }
            }
        } catch (UnknownHostException e) {
            throw new Problem(Code.UNAVAILABLE, "The host of the sheets is not known");
        }
    }

    private static boolean isPrivate(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
        return uniqueLocal
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }

    private HttpResponse<byte[]> ask(URI place) {
        var request = HttpRequest.newBuilder(place).timeout(WHOLE).build();
        var limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), ImportRows.MAX_BYTES);
        var answer = http.sendAsync(request, limited);
        try {
            return answer.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Problem(Code.UNAVAILABLE, "The host of the sheets took too long");
        } catch (ExecutionException e) {
            boolean tooLarge = e.getCause() instanceof IOException cause
                    && String.valueOf(cause.getMessage()).contains("capacity");
            throw tooLarge
                    ? new Problem(Code.TOO_LARGE, "The sheet is larger than " + ImportRows.MAX_BYTES + " bytes")
                    : new Problem(Code.UNAVAILABLE, "The host of the sheets does not answer");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Problem(Code.UNAVAILABLE, "The server is stopping");
        }
    }

    private static boolean isCsv(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv");
    }

    /** @throws Problem {@code VALIDATION_FAILED} for what is not UTF-8 */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.invalid("file", "must be in UTF-8");
        }
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(URI.create(url.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String gid(URI sheet) {
        for (var part : new String[] {sheet.getRawFragment(), sheet.getRawQuery()}) {
            var tab = TAB.matcher(part == null ? "" : part);
            if (tab.matches()) {
                return tab.group(1);
            }
        }
        return "0";
    }
}
