package konnect.files;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Turnstile;
import org.jboss.logging.Logger;

/**
 * Draws pictures of people anew, so that nothing but their pixels is kept: no places, no names of cameras, nothing
 * hidden behind the picture.
 */
@Singleton
final class Avatars {
    private static final Logger LOG = Logger.getLogger(Avatars.class);
    /** Longer sides are refused before a pixel is read. */
    static final int MAX_SIDE = 8_192;

    static final int MAX_PIXELS = 16_000_000;
    /** The longer side of what is kept. */
    static final int SIDE = 512;
    /** Each picture takes up to its pixels' worth of memory for a moment. */
    private static final int AT_ONCE = 1;

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Turnstile turnstile =
            new Turnstile(AT_ONCE, WAIT, "Too many pictures are being read; try again shortly");

    /**
     * The picture as JPEG, at most {@value #SIDE} pixels wide and high.
     *
     * @throws Problem {@code VALIDATION_FAILED} for one that has too many pixels; {@code UNSUPPORTED_MEDIA_TYPE} for one
     *     that cannot be read
     */
    byte[] drawnAnew(byte[] picture, FileType type) {
        return turnstile.in(() -> redrawn(picture, type));
    }

    private static byte[] redrawn(byte[] picture, FileType type) {
        try {
            return encode(upright(decode(picture, type), Orientation.of(picture, type)));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) {
                throw problem;
            }
            LOG.debugf("a picture cannot be read: %s", e.getMessage());
            throw new Problem(Code.UNSUPPORTED_MEDIA_TYPE, "This picture cannot be read");
        }
    }

    private static BufferedImage decode(byte[] picture, FileType type) throws IOException {
        var reader = reader(type);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
                throw Problem.invalid("file", "must have at most " + MAX_PIXELS + " pixels");
            }
            var how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Those of this runtime by name; the one for WebP by itself, since which are registered depends on class loaders. */
    private static ImageReader reader(FileType type) throws IOException {
        if (type == FileType.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type == FileType.PNG ? "png" : "jpeg");
        return readers.next();
    }

    private static BufferedImage upright(BufferedImage from, Orientation orientation) {
        double factor = Math.min(1, (double) SIDE / Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(from.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(from.getHeight() * factor));
        boolean turned = orientation.swapsSides();
        var to = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.transform(orientation.upright(width, height));
        graphics.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return to;
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpeg", out)) {
            throw new IOException("no writer of JPEG");
        }
        return out.toByteArray();
    }
}
