package nightshift.sandbox.week;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A printed and scanned copy: the same pages as pictures, without any text. */
final class Scan {
    private Scan() {}

    static byte[] of(byte[] pdf) {
        try (PDDocument original = Loader.loadPDF(pdf);
                PDDocument copy = new PDDocument()) {
            copy.setDocumentId(1L);
            for (int i = 0; i < original.getNumberOfPages(); i++) {
                PDPage page = new PDPage(original.getPage(i).getMediaBox());
                copy.addPage(page);
                try (PDPageContentStream drawing = new PDPageContentStream(copy, page)) {
                    var picture = new PDFRenderer(original).renderImageWithDPI(i, 110, ImageType.GRAY);
                    drawing.drawImage(
                            LosslessFactory.createFromImage(copy, picture),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
