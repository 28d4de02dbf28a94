package nightshift.documents.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Refuses packed bombs before the text extraction unpacks them into memory: a few kilobytes of a page's drawing
 * instructions can unpack to gigabytes.
 */
final class UnpackedSize {
    private static final long LARGEST_PAGE_BYTES = 64L << 20;

    private UnpackedSize() {}

    static void check(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            long total = 0;
            for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
                total += unpacked(streams.next().getCOSObject());
                if (total > LARGEST_PAGE_BYTES) {
                    throw new UnpackedTooLarge(LARGEST_PAGE_BYTES);
                }
            }
        }
    }

    private static long unpacked(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        boolean onlyFlate = COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters);
        if (!onlyFlate) {
            return stream.getLength();
        }
        try (InputStream packed = stream.createRawInputStream();
                InflaterInputStream unpacked = new InflaterInputStream(packed)) {
            return counted(unpacked);
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            return stream.getLength();
        }
    }

    private static long counted(InputStream unpacked) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        for (int n = unpacked.read(buffer); n >= 0 && count <= LARGEST_PAGE_BYTES; n = unpacked.read(buffer)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("Reading took too long");
            }
            count += n;
        }
        return count;
    }
}
