package konnect.files;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How the sensor of a camera lay when a picture was taken, in the order of Exif's tag 0x0112. Phones write the pixels as
 * the sensor saw them, and beside them how to turn them.
 */
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1),
    LEFT_MIRRORED(0, 1, 1, 0),
    LEFT(0, 1, -1, 0),
    RIGHT_MIRRORED(0, -1, -1, 0),
    RIGHT(0, -1, 1, 0);

    private static final List<Orientation> BY_TAG = List.of(values());
    private static final String EXIF = "Exif";

    private final int xByX;
    private final int yByX;
    private final int xByY;
    private final int yByY;

    Orientation(int xByX, int yByX, int xByY, int yByY) {
        this.xByX = xByX;
        this.yByX = yByX;
        this.xByY = xByY;
        this.yByY = yByY;
    }

    /** As the picture says it; upright where it says nothing that can be understood. */
    static Orientation of(byte[] picture, FileType type) {
        if (type != FileType.JPEG) {
            return UPRIGHT;
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            for (var segment : JPEGSegmentUtil.readSegments(in, JPEG.APP1, EXIF)) {
                return of(segment);
            }
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation of(JPEGSegment exif) throws IOException {
        try (var data = exif.data()) {
            // The name is followed by two zeros, of which the segment takes one.
            data.skipNBytes(1);
            try (var tiff = new MemoryCacheImageInputStream(data)) {
                var entry = new TIFFReader().read(tiff).getEntryById(TIFF.TAG_ORIENTATION);
                boolean known = entry != null && entry.getValue() instanceof Integer;
                return known ? BY_TAG.get((Integer) entry.getValue() - 1) : UPRIGHT;
            }
        }
    }

    boolean swapsSides() {
        return xByX == 0;
    }

    /** Turns a picture of these sides, so that it stands upright with its corner where it was. */
    AffineTransform upright(int width, int height) {
        int right = (xByX < 0 ? width : 0) + (xByY < 0 ? height : 0);
        int down = (yByX < 0 ? width : 0) + (yByY < 0 ? height : 0);
        return new AffineTransform(xByX, yByX, xByY, yByY, right, down);
    }
}
