package nightshift.sandbox.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.SeedOrder.Line;
import nightshift.sandbox.SeedOrder.Shipped;
import nightshift.sandbox.SeedOrder.Trait;

/**
 * An order of an item that was shipped long before the night. One that came from Amazon is in the shop, too, as a connector brings it.
 */
public record PastOrder(int daysAgo, int pieces, Way way) {
    private static final Customer CUSTOMER =
            new Customer("Pat Former", "", "12 Yard St", "Dayton", "OH", "45402", "pat.former@mail.example");

    /** How it came, and what became of it. */
    enum Way {
        WEB,
        WEB_CANCELLED,
        AMAZON,
        AMAZON_CANCELLED,
        SHIPPED_BY_AMAZON
    }

    /** 210 pieces in thirty days. */
    static final List<PastOrder> FAST = List.of(
            new PastOrder(1, 40, Way.WEB),
            new PastOrder(9, 70, Way.WEB),
            new PastOrder(29, 40, Way.WEB),
            new PastOrder(2, 25, Way.AMAZON),
            new PastOrder(17, 35, Way.AMAZON));

    /** 120 pieces in thirty days, and sixty more for each mistake in counting them. */
    static final List<PastOrder> STEADILY = List.of(
            new PastOrder(3, 60, Way.WEB),
            new PastOrder(5, 60, Way.AMAZON),
            new PastOrder(4, 60, Way.WEB_CANCELLED),
            new PastOrder(6, 60, Way.AMAZON_CANCELLED),
            new PastOrder(7, 60, Way.SHIPPED_BY_AMAZON),
            new PastOrder(33, 60, Way.WEB));

    /** Whether its pieces left the supplier's stock in the last thirty days. */
    boolean counts() {
        return daysAgo <= 30 && (way == Way.WEB || way == Way.AMAZON);
    }

    /**
     * @param number of the item,
     * @param which of its orders it is
     */
    SeedOrder order(CatalogItem item, int number, int which, Instant now) {
        String name = "#2%05d%d".formatted(number, which);
        Instant at = now.minus(Duration.ofDays(daysAgo)).minus(Duration.ofHours(1));
        List<Line> lines = List.of(new Line(
                item.sku(), item.title(), item.vendor(), pieces, item.price().toPlainString(), "Dropship"));
        SeedOrder order = way.name().startsWith("WEB")
                ? SeedOrder.web(name, at, CUSTOMER, lines)
                : SeedOrder.amazon(
                        name, new AmazonOrderId("119-%07d-%07d".formatted(number, which)), at, CUSTOMER, lines);
        return switch (way) {
            case WEB_CANCELLED -> order.with(Trait.CANCELLED);
            case AMAZON_CANCELLED -> order.with(Trait.CANCELLED, Trait.AMAZON_CANCELLED);
            case SHIPPED_BY_AMAZON -> shipped(order, item, number, which).with(Trait.FULFILLED_BY_AMAZON, Trait.CLOSED);
            default -> shipped(order, item, number, which).with(Trait.CLOSED);
        };
    }

    private static SeedOrder shipped(SeedOrder order, CatalogItem item, int number, int which) {
        return order.shipped(new Shipped("PAST%05d%d".formatted(number, which), "Other", List.of(item.sku())));
    }
}
