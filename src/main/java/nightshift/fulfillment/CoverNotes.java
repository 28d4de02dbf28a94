package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nightshift.documents.DocumentReading;
import nightshift.mailbox.StoredAttachment;
import nightshift.paperwork.SupplierMails;

/** The text of a mail, and of each mail attached to it, is the cover note of the files that came with it, and of no others. */
final class CoverNotes {
    private CoverNotes() {}

    /** Whether this document is such a text, and one of its files reads as wanted. */
    static boolean accompanies(String document, List<DocumentReading> readings, Predicate<DocumentReading> wanted) {
        return readings.stream()
                .filter(reading -> isOf(document, reading.document()))
                .anyMatch(wanted);
    }

    /** Whether this document is the text of a mail. */
    static boolean isText(String document) {
        return folder(document).isPresent();
    }

    /** Whether this text came with this file. */
    static boolean isOf(String text, String file) {
        return !file.equals(text) && folder(text).filter(file::startsWith).isPresent();
    }

    /** Whether it came with a mail that was attached, and not beside it. */
    static boolean isInAttachedMail(DocumentReading file, List<DocumentReading> readings) {
        return readings.stream()
                .map(DocumentReading::document)
                .filter(text -> isText(text) && !text.equals(SupplierMails.OWN_TEXT))
                .anyMatch(text -> isOf(text, file.document()));
    }

    private static Optional<String> folder(String document) {
        if (document.equals(SupplierMails.OWN_TEXT)) {
            return Optional.of("");
        }
        return document.endsWith("/" + StoredAttachment.MAIL_TEXT)
                ? Optional.of(document.substring(0, document.length() - StoredAttachment.MAIL_TEXT.length()))
                : Optional.empty();
    }
}
