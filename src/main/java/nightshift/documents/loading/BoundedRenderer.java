package nightshift.documents.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages. A picture is measured before it is drawn: what it says of its width and height is what it takes, however few bytes it has. */
final class BoundedRenderer extends PDFRenderer {
    BoundedRenderer(PDDocument pdf) {
        super(pdf);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new Drawer(parameters);
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    private static final class Drawer extends PageDrawer {
        private static final int FEWEST_BYTES_OF_A_POINT = 2;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            BoundedPdf.measure(page);
            super.processPage(page);
        }

        /** The bytes of a picture that stands among the drawing instructions are unpacked with them. */
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            byte[] inline = operator.getImageData();
            if (inline != null && inline.length > 0) {
                COSDictionary picture = operator.getImageParameters();
                List<COSName> filters = UnpackedSize.names(picture.getDictionaryObject(COSName.F, COSName.FILTER));
                new UnpackedSize(picture, BoundedPdf.LARGEST_PICTURE).of(filters, new ByteArrayInputStream(inline));
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            long width = picture.getWidth();
            long height = picture.getHeight();
            for (PDImage mask : masks(picture)) {
                width = Math.max(width, mask.getWidth());
                height = Math.max(height, mask.getHeight());
            }
            if (width * height > BoundedPdf.LARGEST_PICTURE / bytesOfAPoint(picture)) {
                throw new UnpackedTooLarge("A picture has " + width + " by " + height + " points");
            }
            super.drawImage(picture);
        }

        /** Picture and mask are both scaled to the larger of the two. */
        private static List<PDImage> masks(PDImage picture) throws IOException {
            List<PDImage> masks = new ArrayList<>();
            if (picture instanceof PDImageXObject shared) {
                PDImage soft = shared.getSoftMask();
                PDImage hard = shared.getMask();
                if (soft != null) {
                    masks.add(soft);
                }
                if (hard != null) {
                    masks.add(hard);
                }
            }
            return masks;
        }

        private static long bytesOfAPoint(PDImage picture) throws IOException {
            int colors = picture.isStencil() ? 1 : picture.getColorSpace().getNumberOfComponents();
            int bytes = Math.max(1, picture.getBitsPerComponent() / 8);
            return Math.max(FEWEST_BYTES_OF_A_POINT, (long) colors * bytes);
        }
    }
}
