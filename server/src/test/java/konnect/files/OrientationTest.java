package konnect.files;

import static konnect.files.Samples.ascii;
import static konnect.files.Samples.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures whose red corner is at the top left for whoever looks, however the camera was held. */
class OrientationTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;
    private static final int EXIF_HEAD = 8;

    /** Where the sensor's first row and first column are seen (Exif 2.32, 4.6.4). */
    @ParameterizedTest
    @CsvSource({
        "1, top, left",
        "2, top, right",
        "3, bottom, right",
        "4, bottom, left",
        "5, left, top",
        "6, right, top",
        "7, right, bottom",
        "8, left, bottom"
    })
    void aPictureStandsAsItWasSeen(int tag, String firstRow, String firstColumn) throws IOException {
        var drawn = new Avatars().drawnAnew(withTag(asTheSensorSaw(firstRow, firstColumn), tag), FileType.JPEG);
        var seen = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(seen.getWidth()).isEqualTo(WIDTH);
        assertThat(seen.getHeight()).isEqualTo(HEIGHT);
        assertThat(isRed(seen, WIDTH / 4, HEIGHT / 4)).isTrue();
        assertThat(isRed(seen, WIDTH * 3 / 4, HEIGHT / 4)).isFalse();
        assertThat(isRed(seen, WIDTH / 4, HEIGHT * 3 / 4)).isFalse();
    }

    @Test
    void whatSaysNothingSensibleStaysAsItIs() throws IOException {
        var picture = asTheSensorSaw("top", "left");
        assertThat(Orientation.of(picture, FileType.JPEG)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(withTag(picture, 0), FileType.JPEG)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(withTag(picture, 9), FileType.JPEG)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(withTag(picture, 6), FileType.PNG)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(Arrays.copyOf(withTag(picture, 6), 30), FileType.JPEG))
                .isEqualTo(Orientation.UPRIGHT);
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue();
    }

    private static byte[] asTheSensorSaw(String firstRow, String firstColumn) throws IOException {
        boolean turned = firstRow.equals("left") || firstRow.equals("right");
        boolean fromRight = firstRow.equals("right") || firstColumn.equals("right");
        boolean fromBottom = firstRow.equals("bottom") || firstColumn.equals("bottom");
        int width = turned ? HEIGHT : WIDTH;
        int height = turned ? WIDTH : HEIGHT;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int across = turned ? y : x;
                int down = turned ? x : y;
                boolean left = fromRight ? across >= WIDTH / 2 : across < WIDTH / 2;
                boolean top = fromBottom ? down >= HEIGHT / 2 : down < HEIGHT / 2;
                picture.setRGB(x, y, (left && top ? Color.RED : Color.BLUE).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    /** Behind the first marker a segment of Exif with a directory of one entry. */
    private static byte[] withTag(byte[] jpeg, int orientation) {
        byte[] tiff = ByteBuffer.allocate(26)
                .put(ascii("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        byte[] head = ByteBuffer.allocate(4)
                .putShort((short) 0xFFE1)
                .putShort((short) (EXIF_HEAD + tiff.length))
                .array();
        byte[] segment = join(head, ascii("Exif\0\0"), tiff);
        return join(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }
}
