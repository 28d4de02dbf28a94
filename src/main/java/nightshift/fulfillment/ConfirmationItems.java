package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentReading;
import nightshift.mailbox.StoredAttachment;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.paperwork.SupplierMail;
import nightshift.paperwork.SupplierMails;
import org.springframework.stereotype.Component;

/**
 * Turns what was read into the items of a mail: shipments to look up, and what is decided already (unreadable documents,
 * pretended senders, nothing to do). Every mail ends in at least one item, so that none is lost.
 */
@Component
public class ConfirmationItems {
    /** The fact that holds the purchase orders of which a cancellation says that something will not ship. */
    public static final String PURCHASE_ORDERS = "purchaseOrders";

    /** @return {@link ShipmentCase} or {@link Decided} */
    public List<Object> of(SupplierMail mail, List<DocumentReading> readings) {
        if (mail.supplier().isEmpty()) {
            return List.of(decided(mail, "mail", stranger(mail)));
        }
        List<ShipmentCase> cases = ShipmentCases.of(
                mail.work(), mail.open().mail(), mail.supplier().get(), readings, mail.contents());
        UnreadFiles unreadFiles = new UnreadFiles(mail, readings);
        List<Object> items = new ArrayList<>(unreadFiles.doubt(ReplacementNotes.on(cases, readings)));
        VendorCancellation.of(mail, readings, cases).forEach(cancellation -> items.add(cancelled(mail, cancellation)));
        readings.stream()
                .filter(DocumentReading.Unreadable.class::isInstance)
                .map(DocumentReading.Unreadable.class::cast)
                .filter(unreadable -> cases.isEmpty() || isHard(mail, unreadable, readings, unreadFiles))
                .forEach(unreadable -> items.add(decided(
                        mail,
                        unreadable.document(),
                        new Decision.Review(List.of(fromSupplier(mail, unreadable.reason()))),
                        unreadable.unproven().isEmpty()
                                ? Map.of()
                                : Map.of(ReadShipment.UNPROVEN, unreadable.unproven()))));
        return items.isEmpty()
                ? List.of(decided(mail, "mail", new MailWithoutShipment(mail, readings).decision()))
                : items;
    }

    /** The reading of an attachment whose content was not taken in. */
    public static DocumentReading notTakenIn(StoredAttachment file) {
        return new DocumentReading.Unreadable(file.name(), SupplierMails.refused(file));
    }

    /**
     * A picture beside a readable slip is decoration, and a text that passes it on need not tell all; an encrypted document, or
     * a file that was not taken in, never is.
     */
    private static boolean isHard(
            SupplierMail mail,
            DocumentReading.Unreadable unreadable,
            List<DocumentReading> readings,
            UnreadFiles unreadFiles) {
        boolean notTakenIn = mail.documents().stream()
                .anyMatch(file -> file.sha256().isEmpty() && file.name().equals(unreadable.document()));
        return notTakenIn
                || !unreadFiles.isDecoration(unreadable)
                        && !CoverNotes.accompanies(
                                unreadable.document(), readings, DocumentReading.Shipments.class::isInstance);
    }

    private static Reason fromSupplier(SupplierMail mail, Reason reason) {
        return new Reason(
                reason.kind(),
                "%s, mail \"%s\": %s".formatted(mail.supplier().orElseThrow().name(), mail.subject(), reason.detail()));
    }

    private static Decision stranger(SupplierMail mail) {
        boolean suspicious = mail.open().verdict().suspicious();
        return Decision.Review.because(
                suspicious ? ReasonKind.SUSPICIOUS_SENDER : ReasonKind.UNKNOWN_SENDER,
                suspicious
                        ? "Mail \"%s\" is not to be trusted: %s. Nothing in it was used; if it is genuine, add the address to the supplier's addresses."
                                .formatted(mail.subject(), mail.open().verdict().reason())
                        : "Mail \"%s\" reports a shipment, but %s is no supplier of the settings: add the address, or ignore it."
                                .formatted(
                                        mail.subject(),
                                        mail.open()
                                                .mail()
                                                .from()
                                                .map(Object::toString)
                                                .orElse("its sender")));
    }

    private static Decided cancelled(SupplierMail mail, VendorCancellation cancellation) {
        List<String> numbers = cancellation.purchaseOrders().stream()
                .map(PoNumber::value)
                .distinct()
                .toList();
        return decided(
                mail,
                cancellation.document(),
                new Decision.Review(List.of(cancellation.reason())),
                numbers.isEmpty() ? Map.of() : Map.of(PURCHASE_ORDERS, numbers));
    }

    private static Decided decided(SupplierMail mail, String key, Decision decision) {
        return decided(mail, key, decision, Map.of());
    }

    /** @param more facts besides which mail and document it is */
    private static Decided decided(SupplierMail mail, String key, Decision decision, Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>(Map.of("subject", mail.subject(), "document", key));
        facts.putAll(more);
        return new Decided(
                mail.work(),
                new Item(
                        key,
                        mail.subject(),
                        facts,
                        FlagCause.of(
                                decision, Optional.ofNullable(mail.contents().get(key)), "")),
                decision);
    }
}
