package nightshift.fulfillment.review;

import java.util.List;
import nightshift.documents.DocumentReading;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.operations.reviews.Remembered;
import nightshift.paperwork.SupplierMail;
import org.springframework.stereotype.Component;

/** Reads with what people corrected before, so that the same flag does not come back. Every proof still has to hold. Pure. */
@Component
public class RememberedReadings {
    private final Carriers carriers;

    public RememberedReadings(Carriers carriers) {
        this.carriers = carriers;
    }

    public List<DocumentReading> applied(
            SupplierMail mail, List<DocumentReading> readings, List<Remembered> remembered) {
        if (mail.supplier().isEmpty() || remembered.isEmpty()) {
            return readings;
        }
        String supplier = mail.supplier().get().name();
        List<Remembered> his =
                remembered.stream().filter(one -> one.isFor(supplier)).toList();
        return readings.stream().map(reading -> applied(reading, his)).toList();
    }

    private DocumentReading applied(DocumentReading reading, List<Remembered> his) {
        return reading instanceof DocumentReading.Shipments shipments
                ? new DocumentReading.Shipments(
                        shipments.document(),
                        shipments.reader(),
                        shipments.notices().stream()
                                .map(notice -> applied(notice, his))
                                .toList())
                : reading;
    }

    private ShipmentNotice applied(ShipmentNotice notice, List<Remembered> his) {
        return new RememberedCarriers(carriers, his).applied(RememberedNumbers.applied(notice, his));
    }
}
