package nightshift.documents.loading;

import java.io.IOException;

/** A page of a PDF unpacks to more than is safe to read. */
final class UnpackedTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    UnpackedTooLarge(String message) {
        super(message);
    }
}
