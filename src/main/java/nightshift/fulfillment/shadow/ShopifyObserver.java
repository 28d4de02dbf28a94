package nightshift.fulfillment.shadow;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nightshift.core.TrackingNumber;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;

/** What people did in Shopify about a fulfillment that shadow would have made. */
final class ShopifyObserver {
    private final ShopOrder order;
    private final FulfillmentCreation wanted;
    private final Instant decidedAt;
    private final Carriers carriers;

    ShopifyObserver(ShopOrder order, FulfillmentCreation wanted, Instant decidedAt, Carriers carriers) {
        this.order = order;
        this.wanted = wanted;
        this.decidedAt = decidedAt;
        this.carriers = carriers;
    }

    Observed observe() {
        List<Fulfillment> done = order.fulfillments().stream()
                .filter(Fulfillment::live)
                .filter(this::concernsUs)
                .toList();
        if (done.isEmpty()) {
            return order.cancelledAt().isPresent()
                    ? Observed.differed(
                            "%s: you cancelled the order, shadow would have shipped it with %s.",
                            order.name(), words(wanted.trackingNumbers()))
                    : Observed.OPEN;
        }
        Set<TrackingNumber> numbers = numbers(done);
        if (!numbers.containsAll(wanted.trackingNumbers())) {
            return Observed.differed(
                    "%s: you shipped it with %s, shadow would have used %s.",
                    order.name(),
                    numbers.isEmpty() ? "no tracking number" : words(new TreeSet<>(numbers)),
                    words(wanted.trackingNumbers()));
        }
        return sameLines(done) ? sameCarrier(done) : otherLines();
    }

    /** Made since the decision for the same items, or with the same number. What was shipped before is not about this. */
    private boolean concernsUs(Fulfillment fulfillment) {
        boolean sameNumber = Shipments.numbers(fulfillment).stream().anyMatch(wanted.trackingNumbers()::contains);
        boolean sameItems =
                Shipments.quantities(fulfillment).keySet().stream().anyMatch(Shipments.quantities(wanted)::containsKey);
        return sameNumber || (sameItems && fulfillment.createdAt().isAfter(decidedAt));
    }

    private boolean sameLines(List<Fulfillment> done) {
        Map<String, Integer> shipped = done.stream()
                .flatMap(fulfillment -> fulfillment.lines().stream())
                .collect(Collectors.groupingBy(
                        ShopOrder.FulfilledLine::lineItemId, Collectors.summingInt(ShopOrder.FulfilledLine::quantity)));
        return Shipments.quantities(wanted).entrySet().stream()
                .allMatch(line -> line.getValue().equals(shipped.get(line.getKey())));
    }

    private Observed otherLines() {
        return Observed.differed(
                "%s: you shipped other items or quantities with %s than shadow would have.",
                order.name(), words(wanted.trackingNumbers()));
    }

    /** Only carriers that are known by their name are compared; what people type otherwise says nothing. */
    private Observed sameCarrier(List<Fulfillment> done) {
        Optional<String> ours = family(wanted.company());
        return done.stream()
                .flatMap(fulfillment -> fulfillment.tracking().stream())
                .flatMap(tracking -> tracking.company().stream())
                .filter(company -> ours.isPresent()
                        && family(company).isPresent()
                        && !family(company).equals(ours))
                .findFirst()
                .map(company -> Observed.differed(
                        "%s: you shipped %s by %s, shadow would have said %s.",
                        order.name(), words(wanted.trackingNumbers()), company, wanted.company()))
                .orElse(Observed.AGREED);
    }

    private Optional<String> family(String company) {
        return carriers.byText(company).map(Carrier::family);
    }

    static Set<TrackingNumber> numbers(List<Fulfillment> fulfillments) {
        Set<TrackingNumber> numbers = new HashSet<>();
        fulfillments.forEach(fulfillment -> numbers.addAll(Shipments.numbers(fulfillment)));
        return numbers;
    }

    static String words(Iterable<TrackingNumber> numbers) {
        StringBuilder words = new StringBuilder();
        numbers.forEach(number -> words.append(words.isEmpty() ? "" : " and ").append(number.value()));
        return words.toString();
    }
}
