package nightshift.documents.loading;

/** A part of a PDF unpacks to more than is safe to read. Unchecked: the parser passes over parts that it fails to read. */
final class UnpackedTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnpackedTooLarge(String message) {
        super(message);
    }
}
