package nightshift.documents.ai;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.BoundedPdf;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.loading.OpenFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Puts the pages of a scan to the model as pictures, so that a person need not type everything. */
@Component
public class PictureQuestions {
    /** Enough for small print; an A4 page is 1240 by 1754 pixels then. */
    private static final int DPI = 150;

    /** In pixels. */
    private static final int LONGEST_SIDE = 2500;

    /** What providers count for a page of this size, with room to spare. */
    private static final long TOKENS_A_PAGE = 3000;

    /** Kept answers are of no use once the way of asking changes. */
    private static final String SHIPMENTS_VERSION = "pictures-1";

    private static final String INVOICE_VERSION = "pictures-in-1";

    private final ModelSettings model;
    private final PictureSettings settings;
    private final OpenFiles openFiles;

    public PictureQuestions(ModelSettings model, PictureSettings settings, OpenFiles openFiles) {
        this.model = model;
        this.settings = settings;
        this.openFiles = openFiles;
    }

    /** Whether this is a scan, and a model that takes pictures is configured. */
    public boolean mayAskAbout(Object loaded) {
        return loaded instanceof LoadedDocument.Refused refused
                && refused.pictures()
                && model.configured()
                && settings.pictures();
    }

    /** @throws IOException when the pages cannot be drawn */
    public ModelQuestion about(DocumentSource source) throws IOException {
        return about(ModelTask.SHIPMENTS, SHIPMENTS_VERSION, source);
    }

    /** The same about a scanned invoice. */
    public ModelQuestion aboutInvoice(DocumentSource source) throws IOException {
        return about(ModelTask.INVOICE, INVOICE_VERSION, source);
    }

    private ModelQuestion about(ModelTask task, String version, DocumentSource source) throws IOException {
        List<byte[]> pages = openFiles
                .whileOpen(source.sha256(), () -> pages(source.content()))
                .orElseThrow(() -> new IOException("It was open each time when Nightshift ended unexpectedly."));
        return new ModelQuestion(
                source.sha256(),
                source.supplier(),
                model.modelName(),
                version,
                "The document is a scan: its pages are the pictures that follow.",
                model.price(TOKENS_A_PAGE * pages.size() + 2000, model.maxTokens()),
                pages,
                task);
    }

    private List<byte[]> pages(byte[] content) throws IOException {
        try (PDDocument pdf = BoundedPdf.open(content)) {
            PDFRenderer renderer = BoundedPdf.renderer(pdf);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(pdf.getNumberOfPages(), settings.picturePages()); page++) {
                pages.add(png(renderer.renderImageWithDPI(page, dpi(pdf.getPage(page)), ImageType.GRAY)));
            }
            return pages;
        }
    }

    /** A page of hostile size is drawn coarser, so that it cannot exhaust the memory. */
    private static float dpi(PDPage page) {
        float longest = Math.max(
                1, Math.max(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
        return Math.min(DPI, LONGEST_SIDE * 72f / longest);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
