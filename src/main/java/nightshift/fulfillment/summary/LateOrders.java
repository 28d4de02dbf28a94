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
import nightshift.core.BusinessDays;
import nightshift.fulfillment.summary.LateOrder.Urgency;
import nightshift.marketplace.AmazonOrder;
import nightshift.shop.AmazonOrigin;
import nightshift.shop.ShopOrder;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;

/**
 * Orders still without a confirmation: Amazon's by the time they must be shipped, web orders by their age in business days.
 * Each stands below the supplier who has to ship it.
 */
final class LateOrders {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

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

    /** {@code Without a confirmation: 2 overdue at Amazon, 3 late from the web shop.} Empty when there is none. */
    Optional<String> sentence() {
        List<String> words = Stream.of(
                        words(Urgency.OVERDUE, "overdue at Amazon"),
                        words(Urgency.TODAY, "due at Amazon today"),
                        words(Urgency.TOMORROW, "due at Amazon tomorrow"),
                        words(Urgency.LATE, "late from the web shop"))
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("Without a confirmation: " + String.join(", ", words) + ".");
    }

    /** An order of two suppliers stands below both, but counts once. */
    private Optional<String> words(Urgency urgency, String what) {
        long count = all().filter(order -> order.urgency() == urgency)
                .map(LateOrder::text)
                .distinct()
                .count();
        return count == 0 ? Optional.empty() : Optional.of(count + " " + what);
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
        ZonedDateTime due = shipBy.atZone(now.getZone());
        return switch (urgency) {
            case OVERDUE -> ": overdue since " + DAY_AND_TIME.format(due);
            case TODAY -> ": ship today by " + TIME.format(due);
            case TOMORROW -> ": ship tomorrow by " + TIME.format(due);
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
