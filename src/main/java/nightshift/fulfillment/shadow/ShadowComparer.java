package nightshift.fulfillment.shadow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nightshift.core.AmazonOrderId;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.carriers.Carriers;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.RunItem;
import nightshift.operations.ShadowComparison;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;
import org.springframework.stereotype.Component;

/** Did people do what was decided in shadow? */
@Component
public class ShadowComparer {
    /** Flags that say that people shipped it otherwise before. */
    private static final Set<ReasonKind> SHIPPED_OTHERWISE =
            Set.of(ReasonKind.ALREADY_FULFILLED, ReasonKind.TRACKING_CORRECTION);

    private final Carriers carriers;

    public ShadowComparer(Carriers carriers) {
        this.carriers = carriers;
    }

    /** @param shop the Shopify orders of the cases by id, {@code amazon} the Amazon orders; one that could not be read is left out */
    public List<ShadowComparison> compare(
            List<ShadowCase> cases, Map<String, ShopOrder> shop, Map<AmazonOrderId, AmazonOrder> amazon) {
        return cases.stream()
                .map(one -> comparison(one.item(), observe(one, shop, amazon)))
                .toList();
    }

    private Observed observe(ShadowCase one, Map<String, ShopOrder> shop, Map<AmazonOrderId, AmazonOrder> amazon) {
        if (one.kind() == ShadowCase.Kind.SHIP) {
            Observed all = Observed.AGREED;
            for (FulfillmentCreation wanted : one.creations()) {
                all = all.and(inShopify(one, wanted, shop));
            }
            for (var wanted : one.confirmations()) {
                all = all.and(AmazonObserver.observe(wanted, amazon.get(wanted.order())));
            }
            return all;
        }
        ShopOrder order = shop.get(one.orderIds().get(0));
        return order == null ? Observed.OPEN : byHand(one, order);
    }

    private Observed inShopify(ShadowCase one, FulfillmentCreation wanted, Map<String, ShopOrder> shop) {
        ShopOrder order = shop.get(wanted.orderId());
        return order == null
                ? Observed.OPEN
                : new ShopifyObserver(order, wanted, one.item().decidedAt(), carriers).observe();
    }

    /** What was not decided to be shipped, and what a person did with it. */
    private static Observed byHand(ShadowCase one, ShopOrder order) {
        List<Fulfillment> live =
                order.fulfillments().stream().filter(Fulfillment::live).toList();
        if (one.kind() == ShadowCase.Kind.DONE_BEFORE) {
            return ShopifyObserver.numbers(live).containsAll(one.numbers()) ? Observed.AGREED : Observed.OPEN;
        }
        ReasonKind reason =
                one.item().reasons().stream().findFirst().map(Reason::kind).orElse(ReasonKind.KNOWN_EXCEPTION);
        if (SHIPPED_OTHERWISE.contains(reason) && !live.isEmpty()) {
            return Observed.differed(
                    "%s: you shipped it with %s, the document says %s.",
                    order.name(), numbers(live), ShopifyObserver.words(new TreeSet<>(one.numbers())));
        }
        List<Fulfillment> since = live.stream()
                .filter(fulfillment ->
                        fulfillment.createdAt().isAfter(one.item().decidedAt()))
                .toList();
        if (since.isEmpty()) {
            return order.cancelledAt().isPresent()
                    ? Observed.noted("%s was %s, and you cancelled it.", order.name(), why(one, reason))
                    : Observed.OPEN;
        }
        return Observed.noted("%s was %s, and you shipped it with %s.", order.name(), why(one, reason), numbers(since));
    }

    private static String why(ShadowCase one, ReasonKind reason) {
        return one.kind() == ShadowCase.Kind.LEFT_ALONE
                ? "left alone as a known exception"
                : "flagged (" + reason.code() + ")";
    }

    private static String numbers(List<Fulfillment> fulfillments) {
        String words = ShopifyObserver.words(new TreeSet<>(ShopifyObserver.numbers(fulfillments)));
        return words.isEmpty() ? "no tracking number" : words;
    }

    private static ShadowComparison comparison(RunItem item, Observed observed) {
        return new ShadowComparison(
                item.decisionId().orElseThrow(),
                item.workflow(),
                item.supplier(),
                observed.verdict(),
                observed.sentence(),
                item.decidedAt());
    }
}
