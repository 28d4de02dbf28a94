package nightshift.fulfillment.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.TrackingNumber;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectState;
import nightshift.operations.Run;
import nightshift.operations.RunItem;
import nightshift.operations.RunItem.EffectView;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;
import org.springframework.stereotype.Component;

/**
 * Holds what a run recorded as written against what Shopify and Amazon say now. Costs one call for each write of at most
 * {@code nightshift.fulfillment.reconcile} shipments, whatever the night brought: a sample, another one each run.
 */
@Component
public class Reconciliation {
    private final SummarySettings settings;

    public Reconciliation(SummarySettings settings) {
        this.settings = settings;
    }

    /** The ids of the writes to read back. The same run always gives the same sample. */
    public List<Long> sample(Run run, List<RunItem> items) {
        List<RunItem> written = new ArrayList<>(items.stream()
                .filter(item -> item.effects().stream().anyMatch(Reconciliation::isWritten))
                .toList());
        Collections.shuffle(written, new Random(run.id()));
        return written.stream()
                .limit(settings.reconcile())
                .flatMap(item -> item.effects().stream())
                .filter(Reconciliation::isWritten)
                .map(EffectView::id)
                .sorted()
                .toList();
    }

    private static boolean isWritten(EffectView effect) {
        return EffectState.of(effect.state()).achieved()
                && Set.of(FulfillmentCreation.KIND, ShipmentConfirmation.KIND).contains(effect.kind());
    }

    /** Does the order show a live fulfillment with these numbers? Empty when it does. */
    public List<String> shopify(FulfillmentCreation recorded, ShopOrder order) {
        Set<String> shown = order.fulfillments().stream()
                .filter(Fulfillment::live)
                .flatMap(fulfillment -> fulfillment.tracking().stream())
                .flatMap(tracking -> tracking.number().stream())
                .map(Reconciliation::bare)
                .collect(Collectors.toSet());
        List<String> missing = recorded.trackingNumbers().stream()
                .map(TrackingNumber::value)
                .filter(number -> !shown.contains(number))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of("%s is recorded as fulfilled with %s, but Shopify does not show it: look at the order."
                        .formatted(recorded.orderName(), String.join(" and ", missing)));
    }

    /** Does Amazon show a package with this number? Empty when it does. */
    public List<String> amazon(ShipmentConfirmation recorded, Optional<AmazonOrder> order) {
        boolean shown = order.stream()
                .flatMap(found -> found.packages().stream())
                .flatMap(pack -> pack.trackingNumber().stream())
                .map(Reconciliation::bare)
                .anyMatch(recorded.tracking().value()::equals);
        return shown
                ? List.of()
                : List.of(
                        "Amazon order %s is recorded as confirmed with %s, but Amazon does not show it: look in Seller Central."
                                .formatted(recorded.order(), recorded.tracking()));
    }

    /** @param compared the differences of each write that was read back */
    public Finding find(List<List<String>> compared) {
        return new Finding.Compared(
                compared.size(), compared.stream().flatMap(Collection::stream).toList());
    }

    private static String bare(String number) {
        return number.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
