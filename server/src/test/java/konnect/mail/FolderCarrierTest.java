package konnect.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import konnect.mail.Carrier.NotCarried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCarrierTest {
    @TempDir
    Path data;

    @Test
    void aLetterIsAFileThatMailProgramsRead() throws IOException, MessagingException, NotCarried {
        var folder = data.resolve("mail");
        new FolderCarrier(folder, "Konnect <no-reply@localhost>")
                .carry(new Letter("asha@example.com", "नमस्ते\r\nBcc: eve@example.com", "line one\nनमस्ते\n"));
        try (var files = Files.list(folder)) {
            var file = files.toList().getFirst();
            assertThat(file.toString()).endsWith(".eml");
            try (var in = Files.newInputStream(file)) {
                var message = new MimeMessage(Session.getInstance(new Properties()), in);
                assertThat(message.getAllRecipients()).singleElement().hasToString("asha@example.com");
                assertThat(message.getContent().toString().replace("\r", "")).isEqualTo("line one\nनमस्ते\n");
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsTriedAgainLater() throws IOException {
        var file = Files.writeString(data.resolve("mail"), "in the way");
        var carrier = new FolderCarrier(file, "no-reply@localhost");
        assertThatThrownBy(() -> carrier.carry(new Letter("asha@example.com", "s", "t")))
                .isInstanceOf(NotCarried.class);
    }
}
