package nightshift.shop;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.core.TrackingNumber;
import nightshift.shop.ShopOrder.Fulfillment;

/** Compares a wanted shipment with those that stand. Cancelled ones keep their numbers but do not count. */
public final class Shipments {
    private Shipments() {}

    /**
     * The live fulfillment with all of these numbers and just these lines: the same shipment, whoever entered it.
     *
     * @param others ids of fulfillments that stand for other writes: one parcel may take goods of two locations
     */
    public static Optional<Fulfillment> same(ShopOrder order, FulfillmentCreation wanted, Set<String> others) {
        return live(order, wanted, others)
                .filter(made -> numbers(made).containsAll(wanted.trackingNumbers()))
                .filter(made -> quantities(made).equals(quantities(wanted)))
                .findFirst();
    }

    /** A live fulfillment with at least one of these numbers. */
    static Optional<Fulfillment> overlapping(ShopOrder order, FulfillmentCreation wanted, Set<String> others) {
        return live(order, wanted, others)
                .filter(made -> numbers(made).stream().anyMatch(wanted.trackingNumbers()::contains))
                .findFirst();
    }

    private static Stream<Fulfillment> live(ShopOrder order, FulfillmentCreation wanted, Set<String> others) {
        return order.fulfillments().stream()
                .filter(Fulfillment::live)
                .filter(made -> !wanted.beside().contains(made.id()))
                .filter(made -> !others.contains(made.id()));
    }

    /** The fulfillment's numbers. People also type several into one field, and words that are no number. */
    public static Set<TrackingNumber> numbers(Fulfillment fulfillment) {
        return numbersOf(fulfillment.tracking());
    }

    static Set<TrackingNumber> numbersOf(List<ShopOrder.Tracking> trackings) {
        Set<TrackingNumber> numbers = new HashSet<>();
        for (ShopOrder.Tracking tracking : trackings) {
            tracking.number().ifPresent(text -> read(text).forEach(numbers::add));
        }
        return numbers;
    }

    /** The numbers for people, in an order that is always the same. */
    static String words(Collection<TrackingNumber> numbers) {
        return numbers.isEmpty()
                ? "no tracking number"
                : numbers.stream().sorted().map(TrackingNumber::value).collect(Collectors.joining(" and "));
    }

    /** A slash without blanks may be a part of the number, too. */
    private static Stream<TrackingNumber> read(String text) {
        return Arrays.stream(text.split("[,;|\\n]|\\s/\\s"))
                .flatMap(part -> Stream.concat(Stream.of(part), Arrays.stream(part.split("/"))))
                .flatMap(part -> number(part).stream());
    }

    /** Pieces by order line. */
    public static Map<String, Integer> quantities(Fulfillment fulfillment) {
        return fulfillment.lines().stream()
                .collect(Collectors.groupingBy(
                        ShopOrder.FulfilledLine::lineItemId,
                        TreeMap::new,
                        Collectors.summingInt(ShopOrder.FulfilledLine::quantity)));
    }

    /** Pieces by order line, as wanted. */
    public static Map<String, Integer> quantities(FulfillmentCreation wanted) {
        return wanted.lines().stream()
                .collect(Collectors.groupingBy(
                        FulfillmentCreation.Line::lineItemId,
                        TreeMap::new,
                        Collectors.summingInt(FulfillmentCreation.Line::quantity)));
    }

    private static Optional<TrackingNumber> number(String text) {
        try {
            return Optional.of(new TrackingNumber(text));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }
}
