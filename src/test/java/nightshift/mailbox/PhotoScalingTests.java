package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

class PhotoScalingTests {
    @Test
    void makesALargePhotoFit() throws IOException {
        byte[] large = noise(2400, 1800);
        assertThat(large.length).isGreaterThan(1_500_000);

        byte[] scaled = PhotoScaling.jpeg(large, 300_000).orElseThrow();

        assertThat(scaled.length).isBetween(30_000, 300_000);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(scaled));
        assertThat((double) read.getWidth() / read.getHeight()).isBetween(1.32, 1.35);
    }

    @Test
    void leavesBehindWhereAndWithWhatItWasTaken() throws IOException {
        byte[] photo = withExif(encoded(plain(300, 200, BufferedImage.TYPE_INT_RGB), "jpg"), (byte) 1);
        assertThat(text(photo)).contains("SecretCamera");

        assertThat(text(PhotoScaling.jpeg(photo, 500_000).orElseThrow())).doesNotContain("SecretCamera", "Exif");
    }

    @Test
    void turnsAPhotoUprightThatWasTakenOnItsSide() throws IOException {
        byte[] photo = withExif(encoded(plain(300, 200, BufferedImage.TYPE_INT_RGB), "jpg"), (byte) 6);

        BufferedImage read = ImageIO.read(
                new ByteArrayInputStream(PhotoScaling.jpeg(photo, 500_000).orElseThrow()));

        assertThat(read.getWidth()).isEqualTo(200);
        assertThat(read.getHeight()).isEqualTo(300);
    }

    @Test
    void paintsWhatIsTransparentWhite() throws IOException {
        byte[] png = encoded(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png");

        BufferedImage read = ImageIO.read(
                new ByteArrayInputStream(PhotoScaling.jpeg(png, 500_000).orElseThrow()));

        assertThat(new Color(read.getRGB(25, 25))).isEqualTo(Color.WHITE);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThat(PhotoScaling.jpeg("not a picture".getBytes(StandardCharsets.UTF_8), 500_000))
                .isEmpty();
        assertThat(PhotoScaling.jpeg(new byte[0], 500_000)).isEmpty();
    }

    @Test
    void refusesAPictureThatIsCutOffAtItsHead() throws IOException {
        byte[] whole = encoded(plain(300, 200, BufferedImage.TYPE_INT_RGB), "png");

        assertThat(PhotoScaling.jpeg(Arrays.copyOf(whole, 60), 500_000)).isEmpty();
    }

    /** Who draws it needs memory for all of it at once, outside of Java's own, however few bytes the file has. */
    @Test
    void refusesAPhotoOfAFewHundredBytesThatClaimsHundredsOfMillionsOfPointsDrawnInSteps() throws IOException {
        byte[] small = progressive(64);
        assertThat(PhotoScaling.jpeg(small, 500_000)).isPresent();

        assertThat(PhotoScaling.jpeg(claiming(small, 19_000), 500_000)).isEmpty();
    }

    @Test
    void refusesAPictureWithALineThatNoCameraHas() throws IOException {
        byte[] wide = encoded(plain(70_000, 1, BufferedImage.TYPE_BYTE_GRAY), "png");

        assertThat(PhotoScaling.jpeg(wide, 500_000)).isEmpty();
    }

    private static byte[] progressive(int edge) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam steps = writer.getDefaultWriteParam();
        steps.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(plain(edge, edge, BufferedImage.TYPE_INT_RGB), null, null), steps);
        }
        return bytes.toByteArray();
    }

    /** Its head says that it is larger than it is. */
    private static byte[] claiming(byte[] progressive, int edge) {
        byte[] claiming = progressive.clone();
        for (int at = 0; at < claiming.length - 8; at++) {
            if (claiming[at] == (byte) 0xFF && claiming[at + 1] == (byte) 0xC2) {
                ByteBuffer.wrap(claiming).putShort(at + 5, (short) edge).putShort(at + 7, (short) edge);
                return claiming;
            }
        }
        throw new AssertionError("It is not drawn in steps");
    }

    private static BufferedImage plain(int width, int height, int type) {
        return new BufferedImage(width, height, type);
    }

    private static byte[] noise(int width, int height) throws IOException {
        BufferedImage picture = plain(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt(0xFFFFFF));
            }
        }
        return encoded(picture, "jpg");
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** An Exif segment behind the first two bytes, with the camera's make and how it was held. */
    private static byte[] withExif(byte[] jpeg, byte orientation) throws IOException {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        exif.writeBytes(new byte[] {0x01, 0x0F, 0, 2, 0, 0, 0, 13, 0, 0, 0, 38});
        exif.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0});
        exif.writeBytes(new byte[] {0, 0, 0, 0});
        exif.writeBytes("SecretCamera\0".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, 2);
        int length = exif.size() + 2;
        photo.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        photo.writeBytes(exif.toByteArray());
        photo.write(jpeg, 2, jpeg.length - 2);
        return photo.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
