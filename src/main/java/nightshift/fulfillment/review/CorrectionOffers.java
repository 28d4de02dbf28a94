package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.CarrierCode;
import nightshift.core.PoNumber;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.RememberedKind;

/** What may be learned from a correction, as questions to the person who made it. */
final class CorrectionOffers {
    /** Stands for the digits of a number in a remembered text. */
    static final String NUMBER = "{number}";

    private final Carriers carriers;
    private final String supplier;

    CorrectionOffers(Carriers carriers, String supplier) {
        this.carriers = carriers;
        this.supplier = supplier;
    }

    List<RememberOffer> of(ShipmentNotice read, ShipmentNotice corrected) {
        List<RememberOffer> offers = new ArrayList<>();
        purchaseOrder(read, corrected).ifPresent(offers::add);
        carrier(read, corrected).ifPresent(offers::add);
        return offers;
    }

    private Optional<RememberOffer> purchaseOrder(ShipmentNotice read, ShipmentNotice corrected) {
        Optional<String> printed = read.purchaseOrder().map(Found::value).map(PoNumber::value);
        Optional<String> means = corrected.purchaseOrder().map(Found::value).map(PoNumber::value);
        if (printed.isEmpty() || means.isEmpty() || printed.equals(means)) {
            return Optional.empty();
        }
        return Optional.of(asPattern(printed.get(), means.get())
                .orElseGet(() -> offer(
                        RememberedKind.PURCHASE_ORDER,
                        printed.get(),
                        means.get(),
                        "Remember that \"%s\" of %s is %s?".formatted(printed.get(), supplier, means.get()))));
    }

    /** Both have the same digits: it is a way to write all of our numbers. */
    private Optional<RememberOffer> asPattern(String printed, String means) {
        Matcher digits = Pattern.compile("\\d{3,}").matcher(means);
        if (!digits.find() || !printed.contains(digits.group())) {
            return Optional.empty();
        }
        String way = printed.replaceFirst(digits.group(), NUMBER);
        String ours = means.replaceFirst(digits.group(), NUMBER);
        return way.replace(NUMBER, "").matches(".*\\d.*")
                ? Optional.empty()
                : Optional.of(offer(
                        RememberedKind.PURCHASE_ORDER,
                        way,
                        ours,
                        "Remember that %s prints our %s as %s, and every other number in the same way?"
                                .formatted(supplier, means, printed)));
    }

    /** The supplier's own word for a carrier, which no rule knows. */
    private Optional<RememberOffer> carrier(ShipmentNotice read, ShipmentNotice corrected) {
        Optional<String> printed = read.parcels().stream()
                .map(Parcel::service)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text ->
                        text.matches(".*[A-Za-z].*") && carriers.byText(text).isEmpty())
                .findFirst();
        Optional<CarrierCode> means = corrected.parcels().stream()
                .map(Parcel::carrier)
                .flatMap(Optional::stream)
                .map(Found::value)
                .findFirst();
        if (printed.isEmpty() || means.isEmpty()) {
            return Optional.empty();
        }
        String name = EnteredParcels.name(carriers, means.get());
        return Optional.of(offer(
                RememberedKind.CARRIER,
                printed.get(),
                means.get().value(),
                "Remember that \"%s\" is %s?".formatted(printed.get(), name)));
    }

    private RememberOffer offer(RememberedKind kind, String printed, String means, String question) {
        return new RememberOffer(kind, supplier, printed, means, question);
    }
}
