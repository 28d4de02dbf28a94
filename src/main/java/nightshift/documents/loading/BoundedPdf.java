package nightshift.documents.loading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A stranger's PDF, opened so that it cannot fill the memory: each part of it is measured when it is first unpacked, whatever it is for
 * (an index of the file, a page, a font, a picture) and however it is packed.
 */
public final class BoundedPdf {
    /** Of a picture of 600 dots an inch for a whole page, two bytes for each point. */
    static final long LARGEST_PICTURE = 72L << 20;

    private static final long LARGEST_PART = 32L << 20;
    private static final long LARGEST_TOGETHER = 128L << 20;
    private static final long MEMORY_BYTES = 16L << 20;
    private static final long SCRATCH_FILE_BYTES = 512L << 20;

    private BoundedPdf() {}

    /**
     * What is read of it later throws an unchecked exception where a part is too large.
     *
     * @throws IOException when it is no PDF, damaged or locked
     */
    public static PDDocument open(byte[] content) throws IOException {
        RandomAccessStreamCache cache = MemoryUsageSetting.setupMixed(MEMORY_BYTES, SCRATCH_FILE_BYTES)
                .streamCache
                .create();
        return new Parser(new InterruptibleBytes(content), cache).parse();
    }

    /** Draws its pages, and refuses a page with a picture that is too large. */
    public static PDFRenderer renderer(PDDocument pdf) {
        return new BoundedRenderer(pdf);
    }

    /** The parser reads most pages without unpacking them as a whole, so they are measured before. */
    static void measure(PDPage page) throws IOException {
        for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
            if (contents.next().getCOSObject() instanceof Part part) {
                part.measure();
            }
        }
    }

    private static final class Parser extends PDFParser {
        Parser(RandomAccessRead source, RandomAccessStreamCache cache) throws IOException {
            super(source, "");
            document = new Measured(this, cache);
        }
    }

    private static final class Measured extends COSDocument {
        private final Parser parser;
        private final RandomAccessStreamCache cache;
        private long together;

        Measured(Parser parser, RandomAccessStreamCache cache) {
            super(() -> cache, parser);
            this.parser = parser;
            this.cache = cache;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream part = new Part(this, parser.createRandomAccessReadView(start, length));
            dictionary.forEach(part::setItem);
            part.setKey(dictionary.getKey());
            return part;
        }

        void add(long size) {
            together += size;
            if (together > LARGEST_TOGETHER) {
                throw new UnpackedTooLarge("All parts unpack to more than " + LARGEST_TOGETHER + " bytes");
            }
        }
    }

    private static final class Part extends COSStream {
        private final Measured document;
        private boolean measured;

        Part(Measured document, RandomAccessReadView packed) throws IOException {
            super(document.cache, packed);
            this.document = document;
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            measure();
            return super.createInputStream(options);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            measure();
            return super.createView();
        }

        private void measure() throws IOException {
            if (measured) {
                return;
            }
            boolean picture = COSName.IMAGE.equals(getCOSName(COSName.SUBTYPE));
            // the parser takes off a filter once, also where it is named twice
            List<COSName> filters =
                    UnpackedSize.names(getFilters()).stream().distinct().toList();
            try (InputStream packed = createRawInputStream()) {
                long size = new UnpackedSize(this, picture ? LARGEST_PICTURE : LARGEST_PART).of(filters, packed);
                document.add(picture ? 0 : size);
            }
            measured = true;
        }
    }
}
