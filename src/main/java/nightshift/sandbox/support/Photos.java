package nightshift.sandbox.support;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import nightshift.sandbox.SeedMail;

/** Pictures as phones take them of a dented box: drawn, so that they are small and the same each time. */
final class Photos {
    private Photos() {}

    static SeedMail.File jpeg(String name, int seed) {
        return new SeedMail.File(name, "image/jpeg", drawn(seed, 640, 480, 8, "jpg"), false);
    }

    static SeedMail.File png(String name, int seed) {
        return new SeedMail.File(name, "image/png", drawn(seed, 400, 300, 8, "png"), false);
    }

    /** Pasted into the text: Outlook does not count it as an attachment. */
    static SeedMail.File inline(String name, int seed) {
        return new SeedMail.File(name, "image/jpeg", drawn(seed, 640, 480, 8, "jpg"), true);
    }

    /** Some megabytes, as phones send them: more than a supplier takes. */
    static SeedMail.File large(String name, int seed) {
        return new SeedMail.File(name, "image/jpeg", drawn(seed, 3000, 2000, 90_000, "jpg"), false);
    }

    private static byte[] drawn(int seed, int width, int height, int scratches, String format) {
        Random random = new Random(seed);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(150 + random.nextInt(60), 120, 80));
        graphics.fillRect(0, 0, width, height);
        graphics.setStroke(new BasicStroke(3));
        for (int i = 0; i < scratches; i++) {
            graphics.setColor(new Color(random.nextInt(0xFFFFFF)));
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            graphics.drawLine(x, y, x + random.nextInt(90) - 45, y + random.nextInt(90) - 45);
        }
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
