package nightshift.catalog.lists;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Measures a workbook before it is opened. A file of a few kilobytes may unpack to gigabytes, or have a cell in a column of which a
 * row would need as many places; who opens it learns that when the memory is full.
 */
final class WorkbookBounds {
    private static final long LARGEST = 128L << 20;

    /** The last column of a sheet is XFD. */
    private static final Pattern FAR_COLUMN = Pattern.compile("[A-Za-z]{4}.*");

    private WorkbookBounds() {}

    /** @throws ListRefused where it would take more memory than a list does */
    static void check(Path file) throws IOException {
        Remaining remaining = new Remaining(LARGEST);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    look(new Counted(in, remaining));
                }
            }
        }
    }

    private static void look(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    look(xml.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException e) {
            // the rest, or all of it where it is no XML, is not read by who opens the workbook either
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
        }
    }

    private static void look(@Nullable String cell) {
        if (cell != null && FAR_COLUMN.matcher(cell).matches()) {
            throw new ListRefused(
                    "The workbook has a cell beyond the last column a sheet can have: ask for a new file");
        }
    }

    /** The parser that reads the workbook, too: what one takes for the end of a part, the other does. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        return factory;
    }

    private static final class Remaining {
        private long bytes;

        Remaining(long bytes) {
            this.bytes = bytes;
        }

        void take(long read) {
            bytes -= Math.max(0, read);
            if (bytes < 0) {
                throw new ListRefused(
                        "The workbook unpacks to more than " + (LARGEST >> 20) + " MB: ask for the list as CSV");
            }
        }
    }

    private static final class Counted extends FilterInputStream {
        private final Remaining remaining;

        Counted(InputStream in, Remaining remaining) {
            super(in);
            this.remaining = remaining;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            remaining.take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            remaining.take(read);
            return read;
        }
    }
}
