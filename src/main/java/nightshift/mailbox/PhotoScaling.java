package nightshift.mailbox;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Makes a customer's photo small enough for a supplier's mailbox. It is always encoded anew, upright, so that place, time and device the
 * camera wrote into it stay behind.
 */
public final class PhotoScaling {
    private static final List<Integer> EDGES = List.of(2000, 1600, 1200, 900, 640, 400);
    private static final int QUALITY_PERCENT = 85;

    /** A picture of more points is read only in part, so that a huge one cannot fill the memory. */
    private static final int LARGEST_READ = 2 * 2000;

    private static final short CAMERA_SEGMENT = (short) 0xFFE1;
    private static final short START_OF_PICTURE = (short) 0xFFDA;
    private static final int EXIF = 0x45786966;

    /**
     * By what the picture says of itself: a file of a few hundred bytes may claim to be as large as a wall, and a JPEG that is drawn in
     * steps takes six bytes for each point, outside of Java's memory. The cameras of phones have so many.
     */
    private static final long MOST_POINTS = 65_000_000L;

    /** That of a JPEG. */
    private static final int LONGEST_EDGE = 65_535;

    private PhotoScaling() {}

    /** @return a JPEG of at most so many bytes; empty where this is no picture that can be read, or it cannot be made that small */
    public static Optional<byte[]> jpeg(byte[] picture, long largest) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? scaled(readers.next(), input, orientation(picture), largest) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> scaled(
            ImageReader reader, ImageInputStream input, Orientation orientation, long largest) throws IOException {
        try {
            reader.setInput(input, false, false);
            if (isTooLarge(reader.getWidth(0), reader.getHeight(0))) {
                return Optional.empty();
            }
            BufferedImage read = read(reader);
            for (int edge : EDGES) {
                byte[] jpeg = encoded(read, orientation, edge);
                if (jpeg.length <= largest) {
                    return Optional.of(jpeg);
                }
            }
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean isTooLarge(int width, int height) {
        return Math.max(width, height) > LONGEST_EDGE || (long) width * height > MOST_POINTS;
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int every = Math.max(1, longest / LARGEST_READ);
        ImageReadParam part = reader.getDefaultReadParam();
        part.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, part);
    }

    /** How the camera was held, as it says in its own segment at the head of a JPEG; the reader's metadata give up on many phones' files. */
    private static Orientation orientation(byte[] picture) {
        try {
            byte[] exif = exif(picture);
            @Nullable Orientation found = exif.length == 0 ? null : ExifUtils.getOrientationFromExif(exif);
            return found == null ? Orientation.TOP_LEFT : found;
        } catch (RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    private static byte[] exif(byte[] picture) {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        int at = 2;
        while (bytes.limit() > at + 10
                && (bytes.getShort(at) & 0xFF00) == 0xFF00
                && bytes.getShort(at) != START_OF_PICTURE) {
            int end = at + 2 + (bytes.getShort(at + 2) & 0xFFFF);
            if (bytes.getShort(at) == CAMERA_SEGMENT && bytes.getInt(at + 4) == EXIF) {
                return Arrays.copyOfRange(picture, at + 4, Math.min(end, picture.length));
            }
            at = end;
        }
        return new byte[0];
    }

    /** JPEG knows no transparency: what is transparent becomes white. */
    private static byte[] encoded(BufferedImage read, Orientation orientation, int edge) throws IOException {
        int longest = Math.max(read.getWidth(), read.getHeight());
        double factor = Math.min(1.0, (double) edge / longest);
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = opaque.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.drawImage(Thumbnails.of(read).forceSize(width, height).asBufferedImage(), 0, 0, null);
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(ExifFilterUtils.getFilterForOrientation(orientation).apply(opaque))
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(QUALITY_PERCENT / 100.0)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
