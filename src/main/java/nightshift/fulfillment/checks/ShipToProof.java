package nightshift.fulfillment.checks;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Text;
import nightshift.documents.Found;
import nightshift.documents.ShipTo;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.OrderProof;
import nightshift.shop.ShopOrder.ShippingAddress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The parcel goes where the order goes. The postal code decides; without one on both sides the city, then the name. A
 * different name at the same postal code is no contradiction: companies print the receiver's or the firm's name.
 */
@Component
@Order(1)
class ShipToProof implements OrderProof {
    @Override
    public String about() {
        return "Ship-to address";
    }

    @Override
    public Verdict verdict(MatchedShipment shipment) {
        Optional<ShipTo> printed = shipment.shipment().notice().shipTo();
        Optional<ShippingAddress> ordered = shipment.order().shippingAddress();
        if (printed.isEmpty() || ordered.isEmpty()) {
            return Verdict.SILENT;
        }
        return first(
                compare(
                        shipment,
                        zip(printed.get().postalCode()),
                        ordered.get().zip().map(ShipToProof::zip5)),
                compare(
                        shipment,
                        text(printed.get().city()),
                        ordered.get().city().map(ShipToProof::plain)),
                names(shipment, printed.get(), ordered.get()));
    }

    private static Verdict first(Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .filter(verdict -> !(verdict instanceof Verdict.Silent))
                .findFirst()
                .orElse(Verdict.SILENT);
    }

    private static Verdict compare(MatchedShipment shipment, Optional<String> printed, Optional<String> ordered) {
        if (printed.isEmpty() || ordered.isEmpty() || ordered.get().isEmpty()) {
            return Verdict.SILENT;
        }
        return printed.get().equals(ordered.get()) ? Verdict.HOLDS : contradiction(shipment);
    }

    private static Verdict names(MatchedShipment shipment, ShipTo printed, ShippingAddress ordered) {
        List<String> known = Stream.of(ordered.name(), ordered.company())
                .flatMap(Optional::stream)
                .map(ShipToProof::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        Optional<String> name = text(printed.name());
        if (name.isEmpty() || known.isEmpty()) {
            return Verdict.SILENT;
        }
        boolean same = known.stream().anyMatch(other -> name.get().contains(other) || other.contains(name.get()));
        return same ? Verdict.HOLDS : contradiction(shipment);
    }

    private static Verdict contradiction(MatchedShipment shipment) {
        ShippingAddress ordered = shipment.order().shippingAddress().orElseThrow();
        ShipTo printed = shipment.shipment().notice().shipTo().orElseThrow();
        return new Verdict.Contradicts("%s is %s order in %s, but the slip ships to %s"
                .formatted(
                        shipment.shipment().label(),
                        ordered.name().map(ShipToProof::possessive).orElse("an"),
                        ordered.city().or(ordered::zip).orElse("another place"),
                        place(printed)));
    }

    private static String place(ShipTo printed) {
        return printed.city()
                .or(printed::postalCode)
                .or(printed::name)
                .map(Found::value)
                .orElse("another place");
    }

    private static String possessive(String name) {
        String[] words = name.strip().split("\\s+");
        return words[words.length - 1] + "'s";
    }

    private static Optional<String> zip(Optional<Found<String>> found) {
        return found.map(Found::value).map(ShipToProof::zip5).filter(zip -> !zip.isEmpty());
    }

    private static Optional<String> text(Optional<Found<String>> found) {
        return found.map(Found::value).map(ShipToProof::plain).filter(text -> !text.isEmpty());
    }

    /** A US ZIP+4 names the same place as its first five digits. */
    private static String zip5(String zip) {
        String bare = Text.squeezed(zip);
        return bare.matches("\\d{9}") ? bare.substring(0, 5) : bare;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
