package konnect.files;

import static konnect.files.Samples.ascii;
import static konnect.files.Samples.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken for which type, and that nothing else is taken for any. */
class HostileFilesTest {
    @ParameterizedTest
    @MethodSource("konnect.files.Hostile#files")
    void nothingHostileIsTakenForAnything(byte[] content) {
        assertThat(FileTypes.of(content)).isEmpty();
    }

    static Stream<Named<Map.Entry<byte[], FileType>>> honest() {
        return Stream.of(
                named("PDF", Map.entry(Samples.pdf(2_000), FileType.PDF)),
                named("DOC", Map.entry(Samples.ole("WordDocument"), FileType.DOC)),
                named("DOCX", Map.entry(Samples.docx(), FileType.DOCX)),
                named("JPEG", Map.entry(Samples.picture("jpeg", 9, 9), FileType.JPEG)),
                named("PNG", Map.entry(Samples.picture("png", 9, 9), FileType.PNG)),
                named("GIF", Map.entry(Samples.picture("gif", 9, 9), FileType.GIF)),
                named("WebP", Map.entry(Samples.webp(), FileType.WEBP)),
                named("text", Map.entry("a < b,\nनमस्ते".getBytes(StandardCharsets.UTF_8), FileType.TEXT)));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void whatIsHonestIsKnown(Map.Entry<byte[], FileType> file) {
        assertThat(FileTypes.of(file.getKey())).contains(file.getValue());
    }

    @Test
    void aPictureKeepsNothingButItsPixels() throws IOException {
        var jpeg = Samples.picture("jpeg", 1_600, 400);
        var secret = ascii("hidden: 12.97N 77.59E");
        var planted = join(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (secret.length + 2)},
                secret,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(FileTypes.of(planted)).contains(FileType.JPEG);
        var drawn = new Avatars().drawnAnew(planted, FileType.JPEG);
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("hidden");
        var picture = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(picture.getWidth()).isEqualTo(Avatars.SIDE);
        assertThat(picture.getHeight()).isEqualTo(Avatars.SIDE / 4);
    }

    @Test
    void everyKindOfPictureBecomesOne() throws IOException {
        for (var each : Map.of(
                        FileType.PNG, Samples.picture("png", 30, 20),
                        FileType.JPEG, Samples.picture("jpeg", 30, 20),
                        FileType.WEBP, Samples.webp())
                .entrySet()) {
            var drawn = new Avatars().drawnAnew(each.getValue(), each.getKey());
            assertThat(FileTypes.of(drawn)).contains(FileType.JPEG);
            assertThat(ImageIO.read(new ByteArrayInputStream(drawn))).isNotNull();
        }
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeTheyAreRead() {
        refused(Samples.hugePng(50_000), Code.VALIDATION_FAILED);
        refused(Samples.hugePng(5_000), Code.VALIDATION_FAILED);
    }

    @Test
    void aPictureThatCannotBeReadIsRefused() {
        var broken = Samples.picture("png", 64, 64);
        Arrays.fill(broken, 40, broken.length - 12, (byte) 7);
        refused(broken, Code.UNSUPPORTED_MEDIA_TYPE);
    }

    private static void refused(byte[] picture, Code code) {
        assertThatThrownBy(() -> new Avatars().drawnAnew(picture, FileType.PNG))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
