package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.List;
import nightshift.core.ReasonKind;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.DocumentKind;
import nightshift.documents.DocumentReading;
import nightshift.documents.DocumentSource;
import nightshift.documents.Found;
import nightshift.documents.Injection;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.printed.Sheet;
import org.springframework.stereotype.Component;

/**
 * Reads a shipping confirmation of any supplier by its labels, its column headings and the carriers' number rules. It never
 * guesses: what it cannot tie together is in the notice's doubts.
 */
@Component
public class GenericShipmentReader {
    private final Carriers carriers;
    private final DocumentClassifier classifier;
    private final TrackingNumbers trackingNumbers;
    private final Notices notices;

    public GenericShipmentReader(Carriers carriers, DocumentClassifier classifier) {
        this.carriers = carriers;
        this.classifier = classifier;
        this.trackingNumbers = new TrackingNumbers(carriers);
        this.notices = new Notices(carriers);
    }

    /** What the document reports, or why it reports nothing. */
    public DocumentReading read(Document document, DocumentSource source) {
        DocumentKind kind = classifier.classify(document);
        Sheet sheet = Sheet.of(document);
        Tables tables = new Tables(sheet);
        List<Entry> entries = entries(sheet, tables);
        PurchaseOrders purchaseOrders = new PurchaseOrders(sheet, entries, source.poPattern());
        Drafts drafts = new Drafts(
                purchaseOrders, new EntryReader(carriers, trackingNumbers, entries, sheet.isBillOfLading()), entries);
        new LooseEnds(sheet, trackingNumbers, entries).tie(drafts);
        new LeftBehind(sheet, tables.used(), entries).doubt(drafts);
        doubt(document, kind, purchaseOrders, drafts);
        return Injection.flag(document, reading(document, kind, drafts));
    }

    private List<Entry> entries(Sheet sheet, Tables tables) {
        List<Entry> entries = new ArrayList<>(tables.entries());
        entries.addAll(new LabelledValues(sheet, tables.used(), carriers).entries());
        entries.addAll(LabelledItems.of(sheet, tables.used(), entries));
        entries.addAll(StandaloneCarrier.of(sheet, tables.used(), entries, carriers));
        return entries;
    }

    private static void doubt(Document document, DocumentKind kind, PurchaseOrders orders, Drafts drafts) {
        for (Draft draft : drafts.all()) {
            if (orders.mayBeSuppliersOwn()) {
                draft.doubt(
                        ReasonKind.CONFLICTING_VALUES,
                        "The only order number, " + draft.called()
                                + ", is labelled just \"order number\" and may be the supplier's own: check whose number it is.");
            }
            if (kind == DocumentKind.CANCELLATION) {
                draft.doubt(
                        ReasonKind.VENDOR_CANCELLED,
                        "\"" + document.name() + "\" speaks of a cancellation: check what of " + draft.called()
                                + " really ships.");
            } else if (kind != DocumentKind.SHIPPING_CONFIRMATION) {
                draft.doubt(
                        ReasonKind.CONFLICTING_VALUES,
                        "\"" + document.name()
                                + "\" has a tracking number but does not call itself a shipping confirmation: check that "
                                + draft.called() + " really shipped.");
            }
        }
    }

    /** A note that names several orders does not say which parcel is for which; what is attached does. */
    private static boolean torn(Drafts drafts) {
        return drafts.all().size() > 1
                && drafts.all().stream()
                        .flatMap(draft -> draft.doubts.stream())
                        .anyMatch(doubt -> doubt.kind() == ReasonKind.CONFLICTING_VALUES);
    }

    private static boolean cancels(Drafts drafts) {
        return drafts.all().stream()
                .flatMap(draft -> draft.doubts.stream())
                .anyMatch(doubt -> doubt.kind() == ReasonKind.VENDOR_CANCELLED);
    }

    /** A paper; a mail that speaks of an invoice may report a shipment all the same. */
    private static boolean isBill(DocumentKind kind) {
        return kind == DocumentKind.INVOICE || kind == DocumentKind.CREDIT_MEMO || kind == DocumentKind.STATEMENT;
    }

    private DocumentReading reading(Document document, DocumentKind kind, Drafts drafts) {
        boolean parcels = drafts.all().stream().anyMatch(draft -> !draft.parcels.isEmpty());
        boolean named =
                drafts.all().stream().anyMatch(draft -> draft.purchaseOrder.isPresent() || !draft.references.isEmpty());
        boolean shipment = parcels && named && !(document.isPrinted() && isBill(kind));
        if (kind != DocumentKind.SHIPPING_CONFIRMATION && !shipment) {
            return none(document, kind, Wording.whyNone(kind), drafts);
        }
        if (!parcels) {
            return withoutParcel(document, kind, drafts, named);
        }
        if (!named) {
            return new DocumentReading.Unreadable(document.name(), Wording.missing(document.name(), parcels, named));
        }
        if (CoverNote.is(document) && !cancels(drafts) && torn(drafts)) {
            return new DocumentReading.Unreadable(document.name(), Wording.torn(document.name()));
        }
        List<ShipmentNotice> all = new ArrayList<>();
        drafts.all().stream()
                .filter(draft -> !(draft.parcels.isEmpty() && draft.onlyWaiting))
                .forEach(draft -> all.addAll(notices.of(draft)));
        return new DocumentReading.Shipments(document.name(), "generic", all);
    }

    private static DocumentReading withoutParcel(Document document, DocumentKind kind, Drafts drafts, boolean named) {
        if (drafts.all().stream().allMatch(draft -> draft.onlyWaiting)) {
            return none(document, kind, "Everything on it is still waiting to be shipped", drafts);
        }
        if (!document.isPrinted() && cancels(drafts)) {
            return none(document, DocumentKind.CANCELLATION, "It says that an order or a line is cancelled", drafts);
        }
        return CoverNote.is(document)
                ? none(document, kind, CoverNote.WHY, drafts)
                : new DocumentReading.Unreadable(document.name(), Wording.missing(document.name(), false, named));
    }

    private static DocumentReading none(Document document, DocumentKind kind, String why, Drafts drafts) {
        return new DocumentReading.NoShipment(
                document.name(),
                kind,
                why,
                drafts.all().stream()
                        .flatMap(draft -> draft.purchaseOrder.stream())
                        .map(Found::value)
                        .toList(),
                List.of());
    }
}
