package nightshift.documents.loading;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a PDF for a parser that may be told to stop: parsing a damaged file can go round in circles. */
final class InterruptibleBytes extends RandomAccessReadBuffer {
    InterruptibleBytes(byte[] content) {
        super(content);
    }

    @Override
    public int read() throws IOException {
        stopWhenInterrupted();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        stopWhenInterrupted();
        return super.read(target, offset, length);
    }

    private static void stopWhenInterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Reading took too long");
        }
    }
}
