package nightshift.documents.shipping;

import java.util.List;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.documents.DocumentReading;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipTo;
import nightshift.documents.ShipmentNotice;

/** A reading as short text, so that a test shows at a glance what was read. */
public final class Facts {
    private Facts() {}

    public static List<String> of(DocumentReading reading) {
        if (reading instanceof DocumentReading.Shipments shipments) {
            return shipments.notices().stream().map(Facts::of).toList();
        }
        if (reading instanceof DocumentReading.NoShipment none) {
            return List.of("none: " + none.kind());
        }
        return List.of(
                "unreadable: " + ((DocumentReading.Unreadable) reading).reason().detail());
    }

    public static String of(ShipmentNotice notice) {
        StringBuilder facts = new StringBuilder();
        notice.purchaseOrder().ifPresent(po -> facts.append("PO ").append(po.value()));
        notice.references().forEach(ref -> facts.append(" ref ").append(ref.value()));
        notice.parcels().forEach(parcel -> facts.append(" | ").append(of(parcel)));
        notice.lines().forEach(line -> facts.append(" | ").append(of(line)));
        notice.shipDate().ifPresent(date -> facts.append(" | ").append(date.value()));
        notice.shipTo().ifPresent(to -> facts.append(" | to ").append(of(to)));
        if (!notice.doubts().isEmpty()) {
            facts.append(" ! ").append(doubts(notice));
        }
        return facts.toString().strip();
    }

    public static String doubts(ShipmentNotice notice) {
        return notice.doubts().stream()
                .map(Reason::kind)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private static String of(Parcel parcel) {
        return parcel.carrier().map(Found::value).map(Object::toString).orElse("?") + " "
                + parcel.tracking().value();
    }

    private static String of(NoticeLine line) {
        return line.item().value() + " x" + line.shipped();
    }

    private static String of(ShipTo to) {
        return to.name().map(Found::value).orElse("-") + ", "
                + to.city().map(Found::value).orElse("-") + " "
                + to.postalCode().map(Found::value).orElse("-");
    }
}
