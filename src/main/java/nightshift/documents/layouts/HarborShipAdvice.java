package nightshift.documents.layouts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Document;
import nightshift.documents.DocumentReading;
import nightshift.documents.DocumentSource;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.ShipTo;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.SupplierLayout;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.shipping.ParcelProofs;
import org.springframework.stereotype.Component;

/**
 * The ship advice of Harbor Steel &amp; Shelving, form HS-40, the example of a supplier layout. Every label stands at the
 * beginning of a line:
 *
 * <pre>
 * HARBOR STEEL &amp; SHELVING
 * SHIP ADVICE HS-40
 * Your PO: PO-7415
 * Shipped: 11/22/2026
 * Carrier: UPS Ground
 * Ship to: Jane Miller, 12 Oak St, Tulsa, OK 74101
 * Tracking: 1Z999AA10123456784            (one line for each parcel)
 * Item Description Shipped
 * HS-4812 Steel shelf, 48 in 3
 * Lines: 1
 * </pre>
 */
@Component
public class HarborShipAdvice implements SupplierLayout {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/uuuu");
    private static final Pattern ADDRESS = Pattern.compile("([^,]+),.*?([^,]+), [A-Z]{2} (\\d{5})(?:-\\d{4})?");
    private final ParcelProofs proofs;

    public HarborShipAdvice(Carriers carriers) {
        this.proofs = new ParcelProofs(carriers);
    }

    @Override
    public String name() {
        return "harbor-ship-advice";
    }

    @Override
    public boolean recognizes(Document document) {
        String text = document.text();
        return text.contains("HARBOR STEEL & SHELVING") && text.contains("SHIP ADVICE HS-40");
    }

    @Override
    public DocumentReading read(Document document, DocumentSource source) {
        PrintedLines lines = new PrintedLines(document);
        try {
            return new DocumentReading.Shipments(document.name(), "layout:" + name(), List.of(notice(lines)));
        } catch (BadValue | DateTimeException notAsPromised) {
            return new DocumentReading.Unreadable(
                    document.name(),
                    new Reason(
                            ReasonKind.UNREADABLE_DOCUMENT,
                            "\"" + document.name() + "\" is a ship advice of Harbor Steel & Shelving, but "
                                    + notAsPromised.getMessage() + ": open it and enter the shipment by hand."));
        }
    }

    private ShipmentNotice notice(PrintedLines lines) {
        Found<String> po =
                lines.value("Your PO:").orElseThrow(() -> new BadValue("it does not print \"Your PO\" exactly once"));
        Found<String> shipped =
                lines.value("Shipped:").orElseThrow(() -> new BadValue("it does not print \"Shipped\" exactly once"));
        List<ParcelProofs.Proved> parcels = parcels(lines);
        List<Reason> doubts = new ArrayList<>();
        parcels.forEach(parcel -> doubts.addAll(parcel.doubts()));
        return new ShipmentNotice(
                Optional.of(new Found<>(new PoNumber(po.value()), po.evidence())),
                List.of(),
                parcels.stream().map(ParcelProofs.Proved::parcel).toList(),
                items(lines),
                Optional.of(new Found<>(LocalDate.parse(shipped.value(), DATE), shipped.evidence())),
                lines.value("Ship to:").flatMap(HarborShipAdvice::shipTo),
                doubts);
    }

    private List<ParcelProofs.Proved> parcels(PrintedLines lines) {
        Optional<Found<String>> carrier = lines.value("Carrier:");
        List<Found<String>> numbers = lines.values("Tracking:");
        if (numbers.isEmpty()) {
            throw new BadValue("it prints no tracking number");
        }
        return numbers.stream()
                .map(number -> new Found<>(new TrackingNumber(number.value()), number.evidence()))
                .map(number -> proofs.prove(number, carrier))
                .toList();
    }

    private static List<NoticeLine> items(PrintedLines lines) {
        List<NoticeLine> items = lines.between("Item Description Shipped", "Lines:").stream()
                .map(HarborShipAdvice::item)
                .toList();
        boolean complete = lines.value("Lines:")
                .map(count -> count.value().equals(String.valueOf(items.size())))
                .orElse(false);
        if (!complete) {
            throw new BadValue("its count of lines is not the number of lines that could be read");
        }
        return items.stream().filter(item -> item.shipped() > 0).toList();
    }

    private static NoticeLine item(PrintedLines.Line line) {
        int words = line.words().size();
        String shipped = line.words().get(words - 1).text();
        if (words < 3 || !shipped.matches("\\d{1,5}")) {
            throw new BadValue("the line \"" + line.text() + "\" has no shipped quantity at its end");
        }
        return new NoticeLine(
                line.found(0, 1),
                Optional.of(line.found(1, words - 1).value()),
                Integer.parseInt(shipped),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<ShipTo> shipTo(Found<String> printed) {
        Matcher address = ADDRESS.matcher(printed.value());
        return address.matches()
                ? Optional.of(new ShipTo(
                        part(printed, address.group(1)),
                        part(printed, address.group(2)),
                        part(printed, address.group(3))))
                : Optional.empty();
    }

    private static Optional<Found<String>> part(Found<String> whole, String text) {
        return Optional.of(new Found<>(text.strip(), whole.evidence()));
    }
}
