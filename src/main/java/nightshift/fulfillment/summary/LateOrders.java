package nightshift.fulfillment.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import nightshift.fulfillment.summary.LateOrder.Urgency;
import nightshift.fulfillment.summary.Summary.Line;
import nightshift.fulfillment.summary.Summary.Section;
import nightshift.fulfillment.summary.Summary.Tone;
import nightshift.marketplace.AmazonOrder;
import nightshift.shop.AmazonOrigin;
import nightshift.shop.ShopOrder;

/**
 * Orders still without a confirmation: Amazon's by the time they must be shipped, web orders by their age in business days.
 * Each stands below the supplier who has to ship it.
 */
final class LateOrders {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.US);

    private final List<ShopOrder> inShop;
    private final List<AmazonOrder> atAmazon;
    private final OrderMarks marks;
    private final OrderSuppliers suppliers;
    private final BusinessDays days;
    private final int lateAfter;
    private final ZonedDateTime now;

    /**
     * @param lateAfter business days without a confirmation until a web order counts as late
     * @param now in the store's time zone
     */
    LateOrders(
            Findings findings,
            OrderMarks marks,
            OrderSuppliers suppliers,
            BusinessDays days,
            int lateAfter,
            ZonedDateTime now) {
        this.inShop = findings.find(Finding.OpenInShopify.class)
                .map(Finding.OpenInShopify::orders)
                .orElse(List.of());
        this.atAmazon = findings.find(Finding.OpenAtAmazon.class)
                .map(Finding.OpenAtAmazon::orders)
                .orElse(List.of());
        this.marks = marks;
        this.suppliers = suppliers;
        this.days = days;
        this.lateAfter = lateAfter;
        this.now = now;
    }

    Section section() {
        Map<String, List<LateOrder>> bySupplier =
                all().collect(Collectors.groupingBy(LateOrder::supplier, TreeMap::new, Collectors.toList()));
        return new Section(
                "Still without a confirmation",
                Tone.WATCH,
                bySupplier.entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), texts(entry.getValue())))
                        .toList());
    }

    private static List<String> texts(Collection<LateOrder> orders) {
        return orders.stream().sorted(LateOrder.BY_URGENCY).map(LateOrder::text).toList();
    }

    private Stream<LateOrder> all() {
        return Stream.concat(
                atAmazon.stream().flatMap(this::fromAmazon), inShop.stream().flatMap(this::fromWeb));
    }

    private Stream<LateOrder> fromAmazon(AmazonOrder order) {
        Optional<Urgency> urgency = order.shipBy().flatMap(this::urgency);
        // as last read: what was confirmed tonight may still stand there as unshipped
        boolean confirmed = !order.status().equals("PARTIALLY_SHIPPED")
                && marks.isConfirmedToAmazon(order.id().value());
        if (urgency.isEmpty() || confirmed) {
            return Stream.empty();
        }
        Optional<ShopOrder> shop = inShop.stream()
                .filter(candidate -> isFrom(candidate, order.id()))
                .findFirst();
        String name =
                shop.map(found -> found.name() + " (Amazon " + order.id() + ")").orElse("Amazon " + order.id());
        String text = name
                + dueText(urgency.get(), order.shipBy().get())
                + marks.markOfAmazon(order.id().value())
                        .map(mark -> " (" + mark + ")")
                        .orElse("");
        return shop.map(suppliers::of).orElse(List.of(OrderSuppliers.NOBODY)).stream()
                .map(supplier -> new LateOrder(supplier, urgency.get(), text));
    }

    private static boolean isFrom(ShopOrder order, AmazonOrderId id) {
        return AmazonOrigin.of(order) instanceof AmazonOrigin.FromAmazon amazon
                && amazon.id().equals(id);
    }

    private Optional<Urgency> urgency(Instant shipBy) {
        LocalDate day = shipBy.atZone(now.getZone()).toLocalDate();
        if (shipBy.isBefore(now.toInstant())) {
            return Optional.of(Urgency.OVERDUE);
        }
        if (day.equals(now.toLocalDate())) {
            return Optional.of(Urgency.TODAY);
        }
        return day.equals(now.toLocalDate().plusDays(1)) ? Optional.of(Urgency.TOMORROW) : Optional.empty();
    }

    private String dueText(Urgency urgency, Instant shipBy) {
        String time = TIME.format(shipBy.atZone(now.getZone()));
        return switch (urgency) {
            case OVERDUE -> ": overdue since " + time;
            case TODAY -> ": ship today, by " + time;
            case TOMORROW -> ": ship tomorrow, by " + time;
            case LATE -> ": late";
        };
    }

    private Stream<LateOrder> fromWeb(ShopOrder order) {
        AmazonOrigin origin = AmazonOrigin.of(order);
        boolean amazons = origin instanceof AmazonOrigin.FulfilledByAmazon
                || origin instanceof AmazonOrigin.FromAmazon from && isListed(from.id());
        LocalDate ordered = order.createdAt().atZone(now.getZone()).toLocalDate();
        int age = days.after(ordered, now.toLocalDate());
        if (amazons || age <= lateAfter || marks.isConfirmed(order)) {
            return Stream.empty();
        }
        String text = order.name() + ": ordered " + DAY.format(ordered) + ", " + age + " business days ago"
                + marks.mark(order).map(mark -> " (" + mark + ")").orElse("");
        return suppliers.of(order).stream().map(supplier -> new LateOrder(supplier, Urgency.LATE, text));
    }

    /** An Amazon order that Amazon's own list does not have (not configured, not read) is judged by its age. */
    private boolean isListed(AmazonOrderId id) {
        return atAmazon.stream().anyMatch(order -> order.id().equals(id));
    }
}
