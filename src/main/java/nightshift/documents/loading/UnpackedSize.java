package nightshift.documents.loading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * How much a part of a PDF unpacks to, found out before the parser unpacks it into memory: a few kilobytes can unpack to gigabytes,
 * by one filter or by several after each other.
 */
final class UnpackedSize {
    private static final long LARGEST_ROW = 1 << 20;
    private static final int USUAL_COLORS = 3;
    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    /** For these the parser has no reader: it fails before it asks for memory. */
    private static final Set<COSName> UNREAD = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);

    private final COSDictionary part;
    private final long most;

    /** @param most the part may have so many bytes, and so many on the way between two filters */
    UnpackedSize(COSDictionary part, long most) {
        this.part = part;
        this.most = most;
    }

    /** The names of filters, whether there is one, several or none. */
    static List<COSName> names(@Nullable COSBase filters) throws IOException {
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSArray several) {
            for (COSBase filter : several) {
                if (!(filter instanceof COSName name)) {
                    throw new IOException("A filter has no name: " + filter);
                }
                names.add(name);
            }
        }
        return names;
    }

    /**
     * @param filters in the order in which they are taken off
     * @return the bytes of the unpacked part; of a JPEG those of its points
     * @throws UnpackedTooLarge when they are more than allowed
     * @throws IOException as the parser itself would, when the part is damaged
     */
    long of(List<COSName> filters, InputStream packed) throws IOException {
        refuseWideRows();
        InputStream input = packed;
        long size = 0;
        for (int position = 0; position < filters.size(); position++) {
            COSName name = filters.get(position);
            if (UNREAD.contains(name)) {
                return size;
            }
            if (JPEG.contains(name)) {
                return within(jpeg(input));
            }
            Counted unpacked = new Counted(position < filters.size() - 1);
            Filter filter = FilterFactory.INSTANCE.getFilter(name);
            filter.decode(input, unpacked, part, position);
            input = unpacked.again();
            size = unpacked.count;
        }
        return size;
    }

    /** A row of points is held as a whole, and of a fax all rows, however few bytes they are packed in. */
    private void refuseWideRows() {
        COSBase given = part.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        if (given instanceof COSDictionary parameters) {
            refuseWideRows(parameters);
        } else if (given instanceof COSArray several) {
            for (int position = 0; position < several.size(); position++) {
                if (several.getObject(position) instanceof COSDictionary parameters) {
                    refuseWideRows(parameters);
                }
            }
        }
    }

    private void refuseWideRows(COSDictionary parameters) {
        double columns = parameters.getInt(COSName.COLUMNS, 1);
        double bits = (double) parameters.getInt(COSName.COLORS, 1) * parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
        int rows = Math.max(parameters.getInt(COSName.ROWS, 0), part.getInt(COSName.HEIGHT, COSName.H, 0));
        if (columns * bits / 8 > LARGEST_ROW || columns * rows / 8 > most) {
            throw new UnpackedTooLarge("A row has " + (long) columns + " points");
        }
    }

    private static long jpeg(InputStream packed) throws IOException {
        ImageReader reader = Filter.findRasterReader("JPEG", "Java has no reader for it");
        try (ImageInputStream input = new MemoryCacheImageInputStream(packed)) {
            if (input.read() != '\n') {
                input.seek(0);
            }
            reader.setInput(input);
            return (long) reader.getWidth(0) * reader.getHeight(0) * USUAL_COLORS;
        } finally {
            reader.dispose();
        }
    }

    private long within(long size) {
        if (size > most) {
            throw new UnpackedTooLarge("A part unpacks to more than " + most + " bytes");
        }
        return size;
    }

    /** Counts what is unpacked, and keeps it only where another filter follows. */
    private final class Counted extends OutputStream {
        private final @Nullable ByteArrayOutputStream kept;
        private long count;

        Counted(boolean keep) {
            this.kept = keep ? new ByteArrayOutputStream() : null;
        }

        InputStream again() {
            return new ByteArrayInputStream(kept == null ? new byte[0] : kept.toByteArray());
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            TimeLimit.checkpoint();
            count = within(count + length);
            if (kept != null) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
