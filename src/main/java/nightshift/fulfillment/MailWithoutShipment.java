package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentKind;
import nightshift.documents.DocumentReading;
import nightshift.paperwork.SupplierMail;
import nightshift.paperwork.SupplierMails;

/** What becomes of a supplier's mail in which no shipment was found. Only what is plainly something else is passed over. */
final class MailWithoutShipment {
    private static final Pattern MENTIONS_ATTACHMENT = Pattern.compile("(?i)\\b(attach(ed|ment)|enclosed)\\b");
    private static final Pattern ANNOUNCES_SHIPMENT = Pattern.compile(
            "(?i)\\b(packing (slip|list)|ship(ped|ping|ment)|dispatch|despatch|delivery note|tracking|bill of lading)");

    private final SupplierMail mail;
    private final String supplier;
    private final List<DocumentReading.NoShipment> readings;

    MailWithoutShipment(SupplierMail mail, List<DocumentReading> readings) {
        this.mail = mail;
        this.supplier = mail.supplier().orElseThrow().name();
        this.readings = readings.stream()
                .filter(DocumentReading.NoShipment.class::isInstance)
                .map(DocumentReading.NoShipment.class::cast)
                .toList();
    }

    Decision decision() {
        return attachmentForgotten().or(this::unrecognized).orElseGet(this::somethingElse);
    }

    private Optional<Decision> attachmentForgotten() {
        boolean forgotten = mail.documents().isEmpty()
                && MENTIONS_ATTACHMENT.matcher(mail.open().mail().bodyHtml()).find();
        return forgotten
                ? Optional.of(Decision.Review.because(
                        ReasonKind.NO_ATTACHMENT,
                        "%s speaks of an attachment in \"%s\", but there is none: ask for the document."
                                .formatted(supplier, mail.subject())))
                : Optional.empty();
    }

    /** The subject announces a shipment, but a document of the mail reads like nothing at all. */
    private Optional<Decision> unrecognized() {
        if (!ANNOUNCES_SHIPMENT.matcher(mail.subject()).find()) {
            return Optional.empty();
        }
        return first(document -> document.kind() == DocumentKind.OTHER
                        && !document.document().equals(SupplierMails.OWN_TEXT))
                .map(document -> Decision.Review.because(
                        ReasonKind.UNREADABLE_DOCUMENT,
                        "%s announces a shipment in \"%s\", but \"%s\" does not read like one: open it and enter the shipment by hand."
                                .formatted(supplier, mail.subject(), document.document())));
    }

    private Decision somethingElse() {
        String why = first(any -> true).map(DocumentReading.NoShipment::why).orElse("nothing in it reports a shipment");
        return new Decision.Nothing(new Reason(
                ReasonKind.NOT_APPLICABLE,
                "Mail \"%s\" of %s reports no shipment: %s."
                        .formatted(mail.subject(), supplier, why.replaceAll("\\.+$", ""))));
    }

    private Optional<DocumentReading.NoShipment> first(Predicate<DocumentReading.NoShipment> wanted) {
        return readings.stream().filter(wanted).findFirst();
    }
}
