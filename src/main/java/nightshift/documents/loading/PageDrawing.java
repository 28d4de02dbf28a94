package nightshift.documents.loading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws pages of a PDF as pictures, for a person who checks what was read from it. Bounded in time and memory as reading is;
 * what cannot be drawn is simply not shown.
 */
@Component
public class PageDrawing {
    private static final Logger LOG = LoggerFactory.getLogger(PageDrawing.class);
    private static final float DOTS_PER_INCH = 110;
    private static final float POINTS_PER_INCH = 72;
    private static final float LONGEST_EDGE_DOTS = 2400;

    private final DocumentSettings settings;
    private final OpenFiles openFiles;

    PageDrawing(DocumentSettings settings, OpenFiles openFiles) {
        this.settings = settings;
        this.openFiles = openFiles;
    }

    /** A page's size in points (1/72 inch) as it is shown, the unit of {@link nightshift.documents.Box}. */
    public record Size(float width, float height) {}

    /**
     * The sizes of all pages in their order; empty where the file is no PDF that can be opened.
     *
     * @param sha256 of the content
     */
    public List<Size> sizes(String sha256, byte[] content) {
        return opened(sha256, content, PageDrawing::sizes).orElse(List.of());
    }

    /**
     * @param sha256 of the content
     * @param page from 1
     * @return the page as PNG; empty where there is no such page or it cannot be drawn in time
     */
    public Optional<byte[]> png(String sha256, byte[] content, int page) {
        return opened(sha256, content, pdf -> page < 1 || page > pdf.getNumberOfPages() ? null : drawn(pdf, page));
    }

    private static List<Size> sizes(PDDocument pdf) {
        List<Size> sizes = new ArrayList<>();
        pdf.getPages().forEach(page -> sizes.add(size(page)));
        return sizes;
    }

    private static Size size(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        return lying ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight());
    }

    private static byte[] drawn(PDDocument pdf, int page) throws IOException {
        Size size = size(pdf.getPage(page - 1));
        float longest = Math.max(size.width(), size.height()) / POINTS_PER_INCH;
        float resolution = Math.min(DOTS_PER_INCH, LONGEST_EDGE_DOTS / longest);
        BufferedImage image = BoundedPdf.renderer(pdf).renderImageWithDPI(page - 1, resolution, ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private <T> Optional<T> opened(String sha256, byte[] content, Act<T> act) {
        Supplier<Optional<T>> nothing = Optional::empty;
        return openFiles
                .whileOpen(sha256, () -> TimeLimit.within(settings.readWithin(), () -> tried(content, act), nothing))
                .orElseGet(nothing);
    }

    // A hostile file may exhaust the stack of this thread.
    private static <T> Optional<T> tried(byte[] content, Act<T> act) {
        try (PDDocument pdf = BoundedPdf.open(content)) {
            return Optional.ofNullable(act.on(pdf));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("A page cannot be shown: {}", e.toString());
            return Optional.empty();
        }
    }

    private interface Act<T> {
        @org.jspecify.annotations.Nullable
        T on(PDDocument pdf) throws IOException;
    }
}
