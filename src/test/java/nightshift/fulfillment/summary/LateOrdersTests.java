package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import nightshift.core.BusinessDays;
import nightshift.core.OrderName;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.shop.ShopOrder;
import nightshift.summaries.Summary.Line;
import org.junit.jupiter.api.Test;

class LateOrdersTests {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** Wednesday, two in the morning. */
    private static final Instant NOW = Instant.parse("2026-11-25T07:00:00Z");

    @Test
    void aWebOrderOlderThanThreeBusinessDaysIsLate() {
        assertThat(late(List.of(web(1, "2026-11-19T15:00:00Z", "Harbor Steel")), List.of(), List.of()))
                .containsExactly(new Line("Harbor", List.of("#1: ordered Thu 19 Nov, 4 business days ago")));
    }

    @Test
    void aWebOrderOfThreeBusinessDaysIsNotLateYet() {
        assertThat(late(List.of(web(1, "2026-11-20T15:00:00Z", "Harbor Steel")), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void amazonOrdersGoByTheirShipByTimeAndOnlyUntilTomorrow() {
        assertThat(late(
                        List.of(),
                        List.of(
                                amazon(1, "2026-11-25T04:00:00Z", "UNSHIPPED"),
                                amazon(2, "2026-11-26T04:59:00Z", "UNSHIPPED"),
                                amazon(3, "2026-11-27T04:59:00Z", "UNSHIPPED"),
                                amazon(4, "2026-11-27T05:01:00Z", "UNSHIPPED")),
                        List.of()))
                .containsExactly(new Line(
                        "No supplier",
                        List.of(
                                "Amazon 902-0000000-0000001: overdue since Tue 24 Nov 23:00",
                                "Amazon 902-0000000-0000002: ship today by 23:59",
                                "Amazon 902-0000000-0000003: ship tomorrow by 23:59")));
    }

    @Test
    void anAmazonOrderStandsOnceWithItsSupplierAndItsName() {
        ShopOrder shop = order(1, "2026-11-10T15:00:00Z", Optional.of(Nights.amazonOrder(1)), "ACME BINS");
        assertThat(late(List.of(shop), List.of(amazon(1, "2026-11-26T04:59:00Z", "UNSHIPPED")), List.of()))
                .containsExactly(new Line("Acme", List.of("#1 (Amazon 902-0000000-0000001): ship today by 23:59")));
    }

    @Test
    void anAmazonOrderThatAmazonDoesNotListIsJudgedByItsAge() {
        ShopOrder shop = order(1, "2026-11-10T15:00:00Z", Optional.of(Nights.amazonOrder(1)), "Acme Bins");
        assertThat(late(List.of(shop), List.of(), List.of()))
                .containsExactly(new Line("Acme", List.of("#1: ordered Tue 10 Nov, 11 business days ago")));
    }

    @Test
    void ordersThisRunSpeaksOfAreMarked() {
        assertThat(late(
                        List.of(web(1, "2026-11-10T15:00:00Z", "Acme Bins")),
                        List.of(amazon(2, "2026-11-25T04:00:00Z", "UNSHIPPED")),
                        List.of(Nights.item(1, ItemOutcome.FLAGGED), Nights.amazon(2, ItemOutcome.FAILED, "failed"))))
                .flatExtracting(Line::details)
                .containsExactly(
                        "#1: ordered Tue 10 Nov, 11 business days ago (needs you)",
                        "Amazon 902-0000000-0000002: overdue since Tue 24 Nov 23:00 (failed)");
    }

    @Test
    void ordersThatAnEarlierRunLeftOpenAreNotPresentedAsUnknown() {
        OrderMarks marks = new OrderMarks(
                List.of(), List.of(Nights.item(1, ItemOutcome.FLAGGED), Nights.item(2, ItemOutcome.STAGED)));

        assertThat(marks.mark(web(1, "2026-11-10T15:00:00Z", "Acme Bins"))).contains("needs you");
        assertThat(marks.isConfirmed(web(2, "2026-11-10T15:00:00Z", "Acme Bins")))
                .isTrue();
    }

    @Test
    void whatWasConfirmedTonightIsNotWithoutAConfirmation() {
        List<RunItem> items = List.of(
                Nights.item(1, ItemOutcome.SHADOW),
                Nights.amazon(2, ItemOutcome.WAITING, "submitted"),
                Nights.amazon(3, ItemOutcome.DONE, "done"));
        assertThat(late(
                        List.of(web(1, "2026-11-10T15:00:00Z", "Acme Bins")),
                        List.of(
                                amazon(2, "2026-11-25T04:00:00Z", "UNSHIPPED"),
                                amazon(3, "2026-11-25T04:00:00Z", "UNSHIPPED")),
                        items))
                .isEmpty();
    }

    @Test
    void aPartlyShippedAmazonOrderStillWaitsForTheRest() {
        assertThat(late(
                        List.of(),
                        List.of(amazon(3, "2026-11-25T04:00:00Z", "PARTIALLY_SHIPPED")),
                        List.of(Nights.amazon(3, ItemOutcome.DONE, "done"))))
                .flatExtracting(Line::details)
                .containsExactly("Amazon 902-0000000-0000003: overdue since Tue 24 Nov 23:00 (partly shipped tonight)");
    }

    @Test
    void theFirstLinesCountThemOnce() {
        ShopOrder ofTwoSuppliers = web(1, "2026-11-10T15:00:00Z", "Harbor Steel", "Acme Bins");
        LateOrders orders =
                orders(List.of(ofTwoSuppliers), List.of(amazon(1, "2026-11-25T04:00:00Z", "UNSHIPPED")), List.of());
        assertThat(orders.sentence())
                .contains("Without a confirmation: 1 overdue at Amazon, 1 late from the web shop.");
        assertThat(orders.section().lines()).extracting(Line::text).containsExactly("Acme", "Harbor", "No supplier");
        assertThat(orders(List.of(), List.of(), List.of()).sentence()).isEmpty();
    }

    private static List<Line> late(List<ShopOrder> shop, List<AmazonOrder> amazon, List<RunItem> items) {
        return orders(shop, amazon, items).section().lines();
    }

    private static LateOrders orders(List<ShopOrder> shop, List<AmazonOrder> amazon, List<RunItem> items) {
        return new LateOrders(
                new Findings(List.of(new Finding.OpenInShopify(shop), new Finding.OpenAtAmazon(amazon))),
                new OrderMarks(items, List.of()),
                new OrderSuppliers(Nights.store().suppliers()),
                new BusinessDays(Set.of()),
                3,
                NOW.atZone(ZONE));
    }

    private static AmazonOrder amazon(long id, String shipBy, String status) {
        return new AmazonOrder(
                new AmazonOrderId(Nights.amazonOrder(id)),
                status,
                "MERCHANT",
                NOW.minus(Duration.ofDays(5)),
                Optional.of(Instant.parse(shipBy)),
                List.of(),
                List.of(),
                List.of(),
                NOW);
    }

    private static ShopOrder web(int number, String createdAt, String... vendors) {
        return order(number, createdAt, Optional.empty(), vendors);
    }

    /** One line is shipped, one was taken out; the others, one of each vendor, are open. */
    private static ShopOrder order(int number, String createdAt, Optional<String> amazon, String... vendors) {
        return new ShopOrder(
                "gid://shopify/Order/" + number,
                new OrderName("#" + number),
                Optional.empty(),
                Instant.parse(createdAt),
                Optional.empty(),
                Optional.empty(),
                "PAID",
                "PARTIALLY_FULFILLED",
                List.of(),
                List.of(),
                Optional.empty(),
                amazon.map(id -> Map.of("Amazon Order Id", id)).orElse(Map.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.concat(
                                Stream.of(line("Somebody Else", 1, 0), line("Nobody Any More", 0, 1)),
                                Stream.of(vendors).map(vendor -> line(vendor, 1, 1)))
                        .toList(),
                List.of(),
                List.of());
    }

    private static ShopOrder.OrderLine line(String vendor, int current, int unfulfilled) {
        return new ShopOrder.OrderLine(
                "of " + vendor,
                Optional.of("SKU"),
                "Thing",
                Optional.of(vendor),
                1,
                current,
                unfulfilled,
                true,
                Map.of());
    }
}
