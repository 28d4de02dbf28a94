package nightshift.documents.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses packed bombs before the text extraction unpacks them into memory: a few kilobytes of a page's drawing
 * instructions can unpack to gigabytes.
 */
final class UnpackedSize {
    private static final long LARGEST_PAGE_BYTES = 64L << 20;

    private UnpackedSize() {}

    static void check(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            long total = forms(page.getCOSObject().getDictionaryObject(COSName.RESOURCES), seen);
            for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
                total += unpacked(streams.next().getCOSObject());
                if (total > LARGEST_PAGE_BYTES) {
                    throw new UnpackedTooLarge("A page unpacks to more than " + LARGEST_PAGE_BYTES + " bytes");
                }
            }
        }
    }

    /** Parts that a page draws by name are drawing instructions too. */
    private static long forms(@Nullable COSBase resources, Set<COSBase> seen) throws IOException {
        if (!(resources instanceof COSDictionary dictionary) || !seen.add(resources)) {
            return 0;
        }
        COSDictionary named = dictionary.getCOSDictionary(COSName.XOBJECT);
        long total = 0;
        for (COSName name : named == null ? List.<COSName>of() : List.copyOf(named.keySet())) {
            if (named.getDictionaryObject(name) instanceof COSStream form
                    && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))
                    && seen.add(form)
                    && total <= LARGEST_PAGE_BYTES) {
                total += unpacked(form) + forms(form.getDictionaryObject(COSName.RESOURCES), seen);
            }
        }
        return total;
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
