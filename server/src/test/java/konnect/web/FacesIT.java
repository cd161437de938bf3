package konnect.web;

import static konnect.http.Asked.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import konnect.ServerProcess;
import konnect.http.Asked;
import org.junit.jupiter.api.Test;

/** The user app as a browser fetches it; it was built before these tests. */
class FacesIT {
    private static final Pattern ENTRY = Pattern.compile("\"(/assets/index-[^\"]+\\.js)\"");

    private final ServerProcess server = ServerProcess.shared();

    @Test
    void everyAddressOfTheAppIsItsPageAskedForEachTime() {
        for (var address : new String[] {"/", "/explore", "/expert/e_1", "/wallet"}) {
            var page = ask(server, "GET " + address, "");
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        }
        var page = page();
        assertThat(ask(server, "GET /", "", "If-None-Match", page.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void theFirstPagesComeDrawnInTheLanguageThatTheBrowserPrefers() {
        for (var address : new String[] {"/", "/explore"}) {
            var english = ask(server, "GET " + address, "", "Accept-Language", "en-IN,hi;q=0.5");
            var hindi = ask(server, "GET " + address, "", "Accept-Language", "hi-IN,hi;q=0.9,en;q=0.8");
            assertThat(english.response().body())
                    .contains("<html lang=\"en\" data-drawn")
                    .contains("<h1");
            assertThat(hindi.response().body())
                    .contains("<html lang=\"hi\" data-drawn")
                    .contains("<h1");
            assertThat(hindi.header("Vary")).contains("Accept-Language");
            assertThat(hindi.header("ETag")).isNotEqualTo(english.header("ETag"));
            assertThat(english.header("Content-Security-Policy")).contains("'sha256-");
        }
    }

    @Test
    void whatWasDrawnIsGivenOnlyWhereItIsWhatTheAddressShows() {
        for (var address :
                new String[] {"/explore?available=true", "/wallet", "/explore/", "/first/en", "/index.html"}) {
            assertThat(ask(server, "GET " + address, "").response().body())
                    .as(address)
                    .contains("<div id=\"root\"></div>");
        }
        assertThat(ask(server, "GET /?utm_source=friends", "").response().body())
                .contains("data-drawn");
        assertThat(ask(server, "GET /first/en.html", "").status()).isEqualTo(404);
        assertThat(ask(server, "GET /first/en/explore.json", "").status()).isEqualTo(404);
    }

    @Test
    void aPageRunsNoScriptThatIsNotItsOwn() {
        var policy = page().header("Content-Security-Policy");
        assertThat(policy).contains("frame-ancestors 'none'").contains("script-src 'self' 'sha256-");
        assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src")))
                .doesNotContain("unsafe");
    }

    @Test
    void hashedFilesAreKeptForEverAndComePacked() {
        var entry = ENTRY.matcher(page().response().body());
        assertThat(entry.find()).isTrue();
        var plain = ask(server, "GET " + entry.group(1), "", "Accept-Encoding", "identity");
        assertThat(plain.header("Cache-Control")).contains("immutable");
        assertThat(plain.header("Content-Encoding")).isEqualTo("identity");
        for (var encoding : new String[] {"br", "gzip"}) {
            var packed = ask(server, "HEAD " + entry.group(1), "", "Accept-Encoding", encoding);
            assertThat(packed.header("Content-Encoding")).isEqualTo(encoding);
            assertThat(Integer.parseInt(packed.header("Content-Length")))
                    .isLessThan(Integer.parseInt(plain.header("Content-Length")));
        }
    }

    @Test
    void whatIsNoPageAndNoFileIsNotThere() {
        assertThat(ask(server, "GET /assets/nothing.js", "").code()).isEqualTo("NOT_FOUND");
        assertThat(ask(server, "GET /api/nothing", "").code()).isEqualTo("NOT_FOUND");
        assertThat(ask(server, "GET /../pom.xml", "").status()).isEqualTo(404);
    }

    private Asked page() {
        return ask(server, "GET /", "");
    }
}
