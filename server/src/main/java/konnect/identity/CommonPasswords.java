package konnect.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * The passwords that are tried first: the shipped words, also when digits and signs follow or stand for letters, and
 * one character or a run of neighbours from end to end.
 */
final class CommonPasswords {
    private static final String LIST = "/konnect/identity/common-passwords.txt";
    private static final int FEW_DIFFERENT = 3;

    private final Set<String> words;

    private CommonPasswords(Set<String> words) {
        this.words = words;
    }

    static CommonPasswords shipped() {
        try (var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST))) {
            return new CommonPasswords(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT).strip();
        var plain = plain(lower);
        var stem = plain.replaceFirst("[^\\p{L}]+$", "");
        return words.contains(lower)
                || words.contains(plain)
                || words.contains(stem)
                || words.contains(plain(stem(lower)))
                || isTwice(stem)
                || lower.chars().distinct().count() <= FEW_DIFFERENT
                || isRun(lower);
    }

    private boolean isTwice(String stem) {
        int half = stem.length() / 2;
        return stem.length() % 2 == 0
                && stem.substring(0, half).equals(stem.substring(half))
                && words.contains(stem.substring(0, half));
    }

    private static String stem(String lower) {
        return lower.replaceFirst("[^\\p{L}]+$", "");
    }

    /** Letters that digits and signs commonly stand for. */
    private static String plain(String lower) {
        IntUnaryOperator letter = character -> switch (character) {
            case '@', '4' -> 'a';
            case '0' -> 'o';
            case '3' -> 'e';
            case '$', '5' -> 's';
            case '1', '!' -> 'i';
            case '7' -> 't';
            default -> character;
        };
        return lower.chars()
                .map(letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Such as {@code 1234567890}, {@code 0987654321}, {@code abcdefghij}. */
    private static boolean isRun(String lower) {
        int different = 0;
        for (int i = 1; i < lower.length(); i++) {
            int step = lower.charAt(i) - lower.charAt(i - 1);
            if (Math.abs(step) != 1 && Math.abs(step) != 9) {
                different++;
            }
        }
        return different == 0;
    }
}
