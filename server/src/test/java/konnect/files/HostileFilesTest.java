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
    private static final byte[] SCRIPT = ascii("<html><script>alert(1)</script></html>");

    static Stream<Named<byte[]>> hostile() {
        return Stream.of(
                named("HTML", SCRIPT),
                named("HTML after blanks", join(ascii(" \r\n\t"), SCRIPT)),
                named("SVG", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                named("XML", ascii("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>")),
                named("a shell script", ascii("#!/bin/sh\nrm -rf ~\n")),
                named("an ELF program", join(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, new byte[64])),
                named("a Windows program", join(ascii("MZ"), new byte[128])),
                named("a class file", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 69}),
                named("an archive", Samples.zip(Map.of("a.txt", ascii("hello")))),
                named("a JAR", Samples.zip(Map.of("META-INF/MANIFEST.MF", ascii("Main-Class: x")))),
                named("a JAR that plays DOCX", Samples.docxWith("META-INF/MANIFEST.MF", ascii("Main-Class: x"))),
                named("DOCX with macros", Samples.docxWith("word/vbaProject.bin", ascii("x"))),
                named("DOCM", Samples.docxOfType("openxmlformats-officedocument", "ms-word.macroEnabled")),
                named("DOCX that climbs", Samples.docxWith("../../etc/passwd", ascii("x"))),
                named("DOCX that unpacks to too much", Samples.docxWith("word/a.bin", new byte[101 * 1024 * 1024])),
                named("DOCX cut short", Arrays.copyOf(Samples.docx(), 60)),
                named("a document of the wrong type", Samples.docxOfType("wordprocessingml", "presentationml")),
                named("an installer", Samples.ole("MsiDatabase")),
                named("DOC with macros", Samples.ole("WordDocument_VBA_PROJECT")),
                named("PDF behind HTML", join(SCRIPT, Samples.pdf(500))),
                named("PDF before an archive", join(Samples.pdf(500), new byte[2_000], Samples.docx())),
                named("a PDF head alone", ascii("%PDF-1.7\n")),
                named("GIF before a script", join(ascii("GIF89a"), SCRIPT)),
                named("JPEG before HTML", join(Samples.picture("jpeg", 8, 8), SCRIPT)),
                named("PNG before HTML", join(Samples.picture("png", 8, 8), SCRIPT)),
                named("a JPEG head alone", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}),
                named("RIFF sound", join(ascii("RIFF"), new byte[] {4, 0, 0, 0}, ascii("WAVE"))),
                named("WebP before HTML", join(Samples.webp(), SCRIPT)),
                named("UTF-7 in UTF-16", "\uFEFF+ADw-script+AD4-".getBytes(StandardCharsets.UTF_16)),
                named("bad UTF-8", new byte[] {'h', 'i', (byte) 0xC0, (byte) 0xAF}),
                named("text with NUL", ascii("hello\0world")),
                named("text with an escape", ascii("hello \u001b[31m")),
                named("blanks", ascii(" \n ")),
                named("zeros", new byte[4096]));
    }

    @ParameterizedTest
    @MethodSource("hostile")
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
