package nightshift.fulfillment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentReading;
import nightshift.paperwork.SupplierMail;
import nightshift.paperwork.SupplierMails;

/**
 * The files of a mail that nobody could read, and what they mean for shipments that only a text of the mail reports: a note that
 * says "it has shipped" leaves out what its slip says, such as that half of the order stays behind. So nothing is shipped on the
 * note alone while a paper was not read.
 */
final class UnreadFiles {
    private static final Pattern SPEAKS_OF_ATTACHMENT = Pattern.compile("(?i)\\b(attach(ed|ments?|ing)|enclosed)\\b");

    private final SupplierMail mail;
    private final List<DocumentReading> readings;

    UnreadFiles(SupplierMail mail, List<DocumentReading> readings) {
        this.mail = mail;
        this.readings = List.copyOf(readings);
    }

    /** The same shipments, with a doubt on each that only a text reports beside a paper that was not read. */
    List<ShipmentCase> doubt(List<ShipmentCase> reported) {
        return reported.stream().map(this::doubted).toList();
    }

    private ShipmentCase doubted(ShipmentCase shipment) {
        if (!CoverNotes.isText(shipment.document())) {
            return shipment;
        }
        String unread = readings.stream()
                .filter(reading -> mayTellMore(reading, shipment.document()))
                .map(reading -> "\"" + reading.document() + "\"")
                .collect(Collectors.joining(", "));
        return unread.isEmpty() ? shipment : shipment.with(shipment.notice().doubted(List.of(doubt(shipment, unread))));
    }

    private boolean mayTellMore(DocumentReading reading, String text) {
        return reading instanceof DocumentReading.Unreadable unread
                && !CoverNotes.isText(unread.document())
                && (!unread.picture() || picturesAreWhatIsAttached())
                && (CoverNotes.isOf(text, unread.document()) || !CoverNotes.isInAttachedMail(unread, readings));
    }

    /** A picture is a logo, unless the mail speaks of an attachment and there is nothing else it could mean. */
    private boolean picturesAreWhatIsAttached() {
        return SPEAKS_OF_ATTACHMENT.matcher(mail.open().mail().bodyHtml()).find()
                && readings.stream()
                        .filter(reading -> !reading.document().equals(SupplierMails.OWN_TEXT))
                        .allMatch(reading -> reading instanceof DocumentReading.Unreadable unread && unread.picture());
    }

    /** A picture is decoration, and so is what cannot be read beside a paper that reports the shipment. */
    boolean isDecoration(DocumentReading.Unreadable unread) {
        return unread.reason().kind() == ReasonKind.UNSUPPORTED_ATTACHMENT
                && (unread.picture()
                        || readings.stream()
                                .anyMatch(reading -> reading instanceof DocumentReading.Shipments
                                        && !CoverNotes.isText(reading.document())));
    }

    private static Reason doubt(ShipmentCase shipment, String unread) {
        return new Reason(
                ReasonKind.CONFLICTING_VALUES,
                "%s is reported by \"%s\" only, and %s could not be read: what is in the parcel may stand there. Open it and compare."
                        .formatted(shipment.label(), shipment.document(), unread));
    }
}
