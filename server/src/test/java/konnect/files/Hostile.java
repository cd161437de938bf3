package konnect.files;

import static konnect.files.Samples.ascii;
import static konnect.files.Samples.join;
import static org.junit.jupiter.api.Named.named;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Files that nobody should open. */
public final class Hostile {
    private static final byte[] SCRIPT = ascii("<html><script>alert(1)</script></html>");

    private Hostile() {}

    /** Forty that are taken for nothing. */
    public static Stream<Named<byte[]>> files() {
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
                named("zeros", new byte[4096]),
                named(
                        "HTML behind a byte order mark",
                        join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, SCRIPT)),
                named("PHP", ascii("<?php system($_GET['x']); ?>")),
                named("a Mach-O program", new byte[] {(byte) 0xCF, (byte) 0xFA, (byte) 0xED, (byte) 0xFE, 7, 0, 0, 1}),
                named("a shortcut", new byte[] {0x4C, 0, 0, 0, 1, 0x14, 2, 0}),
                named("gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3}),
                named("a WebAssembly module", new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0}));
    }

    /** What is of a type that is taken, and something else besides. */
    public static Stream<Named<byte[]>> doubles() {
        var picture = Samples.picture("jpeg", 8, 8);
        var comment = join(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (SCRIPT.length + 2)}, SCRIPT);
        return Stream.of(
                named("a program that is a GIF", ascii("GIF89a=1;alert(1);")),
                named(
                        "HTML in a picture",
                        join(Arrays.copyOf(picture, 2), comment, Arrays.copyOfRange(picture, 2, picture.length))),
                named(
                        "a PDF with a program",
                        ascii(
                                "%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj\n%%EOF\n")),
                named("a program in a text", ascii("alert(document.cookie)\n")));
    }
}
