package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import konnect.files.Hostile;
import konnect.files.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Uploads: what is taken, who reads it and in what form it comes back. */
@TestInstance(Lifecycle.PER_CLASS)
class FilesIT {
    private static final int MIB = 1024 * 1024;
    private static final int PRICE = 10;
    private static final Map<String, String> RESUME = Map.of("purpose", "resume");
    private static final Map<String, String> AVATAR = Map.of("purpose", "avatar");
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private Upload send(Guest guest, Map<String, String> fields, String name, byte[] content) {
        return Upload.send(stage.server(), guest.bearer, fields, name, content);
    }

    private Upload read(String bearer, String url) {
        return Upload.read(stage.server(), bearer, url);
    }

    @Test
    void aResumeIsForItsOwnerAndAdministratorsAndNeverRuns() {
        var owner = stage.applicant(PRICE).guest();
        var sent = send(owner, RESUME, "../Mein Lebenslauf ü.html", Samples.pdf(5 * MIB));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.json().path("name").asText()).isEqualTo("Mein Lebenslauf ü.pdf");
        assertThat(sent.json().path("contentType").asText()).isEqualTo("application/pdf");
        assertThat(sent.json().path("size").asInt()).isEqualTo(5 * MIB);
        for (var reader : new String[] {owner.bearer, stage.administrator().bearer}) {
            var file = read(reader, sent.url());
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.response().body()).isEqualTo(Samples.pdf(5 * MIB));
            assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.response().headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; sandbox");
            assertThat(file.header("Cache-Control")).isEqualTo("private, no-store");
        }
        assertThat(read(stage.user(0).bearer, sent.url()).status()).isEqualTo(404);
        assertThat(read("", sent.url()).status()).isEqualTo(404);
        assertThat(read(owner.bearer, "/api/files/f_none").status()).isEqualTo(404);
    }

    @Test
    void aResumeOfOnesOwnGoesIntoTheApplication() {
        var owner = stage.applicant(PRICE).guest();
        var url = send(owner, RESUME, "cv.pdf", Samples.pdf(900)).url();
        var body = "{\"resumeUrl\":\"" + url + "\"}";
        assertThat(owner.http("PUT /api/experts/me/resume", body)
                        .json()
                        .path("onboardingData")
                        .path("resumeUrl")
                        .asText())
                .isEqualTo(url);
        var other = stage.applicant(PRICE).guest();
        assertThat(other.http("PUT /api/experts/me/resume", body).code()).isEqualTo("VALIDATION_FAILED");
        assertThat(owner.http("PUT /api/experts/me/resume", "{\"resumeUrl\":\"https://example.com/cv.pdf\"}")
                        .code())
                .isEqualTo("VALIDATION_FAILED");
        assertThat(stage.user(0).http("PUT /api/experts/me/resume", body).code())
                .isEqualTo("VALIDATION_FAILED");
        assertThat(other.http("PATCH /api/users/me", "{\"imageUrl\":\"" + url + "\"}")
                        .code())
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void aPictureOfAPersonIsForEverybody() {
        var owner = stage.user(0);
        var sent = send(owner, AVATAR, "me.png", Samples.picture("png", 800, 600));
        assertThat(sent.status()).isEqualTo(201);
        var file = read("", sent.url());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(file.header("Content-Disposition")).startsWith("inline");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(send(owner, AVATAR, "me.webp", Samples.webp()).status()).isEqualTo(201);
        var saved = owner.http("PATCH /api/users/me", "{\"imageUrl\":\"" + sent.url() + "\"}");
        assertThat(saved.json().path("imageUrl").asText()).isEqualTo(sent.url());
    }

    @Test
    void whatIsTooLargeOrOfAnotherTypeIsRefused() {
        var owner = stage.user(0);
        assertThat(send(owner, RESUME, "cv.pdf", Samples.pdf(5 * MIB + 1)).status())
                .isEqualTo(413);
        assertThat(send(owner, AVATAR, "a.png", Samples.pdf(2 * MIB + 1)).status())
                .isEqualTo(413);
        assertThat(send(owner, RESUME, "cv.pdf", Samples.pdf(13 * MIB)).status())
                .isEqualTo(413);
        assertThat(send(owner, RESUME, "cv.pdf", Samples.picture("png", 9, 9)).status())
                .isEqualTo(415);
        assertThat(send(owner, AVATAR, "a.png", Samples.pdf(900)).status()).isEqualTo(415);
        assertThat(send(owner, RESUME, "cv.pdf", new byte[0]).status()).isEqualTo(400);
        assertThat(send(owner, Map.of("purpose", "malware"), "cv.pdf", Samples.pdf(900))
                        .status())
                .isEqualTo(400);
        assertThat(send(owner, Map.of(), "cv.pdf", Samples.pdf(900)).status()).isEqualTo(400);
        assertThat(owner.http("POST /api/files", "{}").status()).isEqualTo(415);
    }

    @Test
    void fortyHostileFilesAreTakenForNoPurpose() {
        var talk = Talk.begin(stage, PRICE, 100);
        var attachment = Map.of("purpose", "attachment", "sessionId", talk.chatId());
        var hostile = Hostile.files().toList();
        assertThat(hostile).hasSize(40);
        for (var file : hostile) {
            for (var fields : List.of(attachment, RESUME, AVATAR)) {
                var sent = send(talk.user(), fields, "../../index.html", file.getPayload());
                assertThat(sent.status()).as(file.getName() + " as " + fields).isEqualTo(415);
            }
        }
        talk.close();
    }

    @Test
    void whatIsTwoThingsAtOnceNeverRuns() {
        var talk = Talk.begin(stage, PRICE, 100);
        var attachment = Map.of("purpose", "attachment", "sessionId", talk.chatId());
        for (var file : Hostile.doubles().toList()) {
            var sent = send(talk.user(), attachment, "x.html", file.getPayload());
            assertThat(sent.status()).as(file.getName()).isEqualTo(201);
            assertThat(sent.json().path("name").asText()).doesNotEndWith(".html");
            var kept = read(talk.expert().bearer, sent.url());
            assertThat(kept.header("Content-Disposition")).as(file.getName()).startsWith("attachment; filename=");
            assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(kept.header("Content-Type")).doesNotContain("html", "script", "svg", "xml");
            assertThat(kept.header("Content-Security-Policy")).startsWith("default-src 'none'; sandbox");
        }
        talk.close();
    }

    @Test
    void anAttachmentIsForTheTwoOfItsSession() {
        var talk = Talk.begin(stage, PRICE, 100);
        var fields = Map.of("purpose", "attachment", "sessionId", talk.chatId());
        var sent = send(talk.user(), fields, "plan.docx", Samples.docx());
        assertThat(sent.status()).isEqualTo(201);
        var id = sent.json().path("id").asText();
        talk.user().ask("chat-message", talk.of("message:'look',attachmentId:'" + id + "'"));
        assertThat(talk.expert().await("new-message").path("attachment")).isEqualTo(sent.json());
        assertThat(talk.expert()
                        .http("GET /api/sessions/" + talk.chatId() + "/messages", "")
                        .json()
                        .path("items")
                        .path(0)
                        .path("attachment"))
                .isEqualTo(sent.json());
        assertThat(read(talk.expert().bearer, sent.url()).response().body()).isEqualTo(Samples.docx());
        var stranger = stage.user(0);
        assertThat(read(stranger.bearer, sent.url()).status()).isEqualTo(404);
        assertThat(read(stage.administrator().bearer, sent.url()).status()).isEqualTo(404);
        assertThat(send(stranger, fields, "x.docx", Samples.docx()).status()).isEqualTo(404);
        assertThat(talk.expert().refusal("chat-message", talk.of("message:'mine',attachmentId:'" + id + "'")))
                .isEqualTo("VALIDATION_FAILED");
        talk.user().ask("end-chat", talk.of(""));
        assertThat(send(talk.user(), fields, "late.docx", Samples.docx())
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("SESSION_ENDED");
        assertThat(read(talk.user().bearer, sent.url()).status()).isEqualTo(200);
    }
}
