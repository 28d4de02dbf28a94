package nightshift.triage.replies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.customers.OrderContext;
import nightshift.customers.letters.Letter;
import nightshift.customers.letters.WebLink;
import nightshift.customers.reading.MailTopic;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderState;
import nightshift.shop.OrderedItem;
import nightshift.shop.Parcel;
import nightshift.shop.ParcelState;
import nightshift.shop.ShopOrder.Tracking;
import nightshift.triage.TriageCase;
import org.springframework.stereotype.Component;

/**
 * Where is my order: number, carrier, status and estimate as Shopify has them, and an honest sentence where there is nothing yet. What
 * waits for a person on the desk Shopify does not know, so then a person answers.
 */
@Component
class OrderStatusPart implements ReplyPart {
    private static final int ORDERS_IN_ONE_ANSWER = 3;
    private static final Set<String> UNPAID = Set.of("PENDING", "VOIDED", "EXPIRED", "REFUNDED");

    @Override
    public MailTopic topic() {
        return MailTopic.WHERE_IS_MY_ORDER;
    }

    @Override
    public Optional<String> write(Letter letter, TriageCase asked, ReplyWords words) {
        if (!(asked.orders() instanceof OrderContext.Theirs theirs)) {
            letter.say(words.of(asked.orders() instanceof OrderContext.Unproven ? "verify.order" : "verify.which"));
            return Optional.empty();
        }
        if (asked.matters().why().isPresent()) {
            return asked.matters().why();
        }
        List<CustomerOrder> orders = theirs.orders();
        if (orders.size() > ORDERS_IN_ONE_ANSWER) {
            return Optional.of("Its sender has %d orders it may be about.".formatted(orders.size()));
        }
        return orders.stream()
                .map(order -> write(letter, order, words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> write(Letter letter, CustomerOrder order, ReplyWords words) {
        Optional<String> person = needsPerson(order);
        if (person.isPresent()) {
            return person;
        }
        if (order.parcels().isEmpty()) {
            letter.say(words.of("order.none-shipped", order.name().value(), words.day(order.placedAt())));
            return Optional.empty();
        }
        if (trackings(order) == 1) {
            onlyParcel(letter, order, order.parcels().get(0), words);
        } else {
            severalParcels(letter, order, words);
        }
        stillOpen(letter, order, words);
        return Optional.empty();
    }

    private static Optional<String> needsPerson(CustomerOrder order) {
        return oddState(order).or(() -> oddPayment(order)).or(() -> oddParcel(order));
    }

    private static Optional<String> oddState(CustomerOrder order) {
        return switch (order.state()) {
            case CANCELLED -> Optional.of("%s is cancelled.".formatted(order.name()));
            case ON_HOLD -> Optional.of("%s is on hold in Shopify.".formatted(order.name()));
            case UNKNOWN ->
                Optional.of("Shopify shows %s in a state Nightshift does not know.".formatted(order.name()));
            default ->
                order.items().stream().noneMatch(item -> item.quantity() > 0)
                        ? Optional.of("Every item of %s was removed from it.".formatted(order.name()))
                        : Optional.empty();
        };
    }

    private static Optional<String> oddPayment(CustomerOrder order) {
        return order.financialStatus()
                .filter(UNPAID::contains)
                .map(status ->
                        "The payment of %s is %s in Shopify.".formatted(order.name(), status.toLowerCase(Locale.ROOT)))
                .or(() -> order.refunded()
                        .map(money -> "Of %s, %s went back to the customer.".formatted(order.name(), money)));
    }

    private static Optional<String> oddParcel(CustomerOrder order) {
        boolean odd = order.parcels().stream()
                .anyMatch(parcel -> parcel.state() == ParcelState.NOT_DELIVERED
                        || parcel.state() == ParcelState.UNKNOWN
                        || numbered(parcel).isEmpty());
        return odd
                ? Optional.of("A shipment of %s has no tracking number, or its carrier reports a failure."
                        .formatted(order.name()))
                : Optional.empty();
    }

    private static long trackings(CustomerOrder order) {
        return order.parcels().stream()
                .mapToLong(parcel -> numbered(parcel).size())
                .sum();
    }

    private static List<Tracking> numbered(Parcel parcel) {
        return parcel.tracking().stream()
                .filter(tracking -> tracking.number().isPresent())
                .toList();
    }

    private static String carrier(Tracking tracking, ReplyWords words) {
        return tracking.company().filter(name -> !name.isBlank()).orElseGet(() -> words.of("order.carrier"));
    }

    private static void onlyParcel(Letter letter, CustomerOrder order, Parcel parcel, ReplyWords words) {
        Tracking tracking = numbered(parcel).get(0);
        String carrier = carrier(tracking, words);
        String number = tracking.number().orElseThrow();
        letter.say(parcel.shippedAt()
                        .map(at -> words.of("order.shipped", order.name().value(), words.day(at), carrier, number))
                        .orElseGet(() ->
                                words.of("order.shipped-undated", order.name().value(), carrier, number))
                + status(parcel, words));
        follow(letter, tracking, words);
    }

    private static void severalParcels(Letter letter, CustomerOrder order, ReplyWords words) {
        letter.say(words.of("order.parcels", order.name().value(), String.valueOf(trackings(order))));
        for (Parcel parcel : order.parcels()) {
            for (Tracking tracking : numbered(parcel)) {
                String carrier = carrier(tracking, words);
                String number = tracking.number().orElseThrow();
                String items = parcel.items().stream()
                        .map(item -> item.quantity() + " x " + item.title())
                        .collect(Collectors.joining(", "));
                letter.say((items.isEmpty()
                                ? words.of("order.parcel", carrier, number)
                                : words.of("order.parcel-items", carrier, number, items))
                        + "." + status(parcel, words));
                follow(letter, tracking, words);
            }
        }
    }

    private static void follow(Letter letter, Tracking tracking, ReplyWords words) {
        tracking.url().flatMap(WebLink::of).ifPresent(page -> letter.link(words.of("order.follow"), page));
    }

    private static String status(Parcel parcel, ReplyWords words) {
        String estimate = parcel.delivered()
                ? ""
                : parcel.estimatedDeliveryAt()
                        .map(at -> " " + words.of("order.estimate", words.day(at)))
                        .orElse("");
        return switch (parcel.state()) {
            case ON_ITS_WAY, DELAYED -> " " + words.of("order.status.in-transit") + estimate;
            case OUT_FOR_DELIVERY -> " " + words.of("order.status.out-for-delivery") + estimate;
            case DELIVERY_ATTEMPTED -> " " + words.of("order.status.attempted") + estimate;
            case READY_FOR_PICKUP -> " " + words.of("order.status.ready");
            case LABEL_MADE -> " " + words.of("order.status.label") + estimate;
            case DELIVERED ->
                " "
                        + parcel.deliveredAt()
                                .map(at -> words.of("order.status.delivered", words.day(at)))
                                .orElseGet(() -> words.of("order.status.delivered-undated"))
                        + " " + words.of("order.not-found");
            default -> estimate;
        };
    }

    private static void stillOpen(Letter letter, CustomerOrder order, ReplyWords words) {
        List<String> open = order.state() == OrderState.PARTLY_SHIPPED
                ? order.items().stream()
                        .filter(item -> item.unfulfilled() > 0)
                        .map(OrderStatusPart::line)
                        .toList()
                : List.of();
        if (!open.isEmpty()) {
            letter.say(words.of("order.part-open")).list(open);
        }
    }

    private static String line(OrderedItem item) {
        return item.unfulfilled() + " x " + item.title();
    }
}
