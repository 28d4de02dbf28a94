package nightshift.fulfillment.reconciliation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.AmazonOrderId;
import nightshift.core.Workflow;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonSettings;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.Difference;
import nightshift.operations.Differences.Found;
import nightshift.operations.ReconciliationSettings;
import nightshift.operations.RecordedWrite;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import nightshift.shop.TrackingUpdate;
import org.springframework.stereotype.Component;

/** What to read back of the fulfillment night's writes, and what that shows. */
@Component
public class ReadBack {
    private final ReconciliationSettings settings;
    private final AmazonReadBackSettings patience;
    private final AmazonSettings amazon;
    private final Clock clock;

    public ReadBack(
            ReconciliationSettings settings, AmazonReadBackSettings patience, AmazonSettings amazon, Clock clock) {
        this.settings = settings;
        this.patience = patience;
        this.amazon = amazon;
        this.clock = clock;
    }

    /** Whether each run reads back what it wrote. */
    public boolean afterRuns() {
        return settings.afterRuns();
    }

    /** How far the daily comparison goes back. */
    public Instant since() {
        return clock.instant().minus(Duration.ofDays(settings.days()));
    }

    /** The Shopify orders that were written to. */
    public List<String> shopifyOrders(List<RecordedWrite> writes) {
        return writes.stream()
                .flatMap(write -> shopifyOrder(write).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> shopifyOrder(RecordedWrite write) {
        if (write.payload() instanceof FulfillmentCreation creation) {
            return Optional.of(creation.orderId());
        }
        if (write.payload() instanceof FulfillmentCancellation cancellation) {
            return Optional.of(cancellation.orderId());
        }
        return write.payload() instanceof TrackingUpdate update ? Optional.of(update.orderId()) : Optional.empty();
    }

    /** The Amazon orders that were confirmed. */
    public List<AmazonOrderId> amazonOrders(List<RecordedWrite> writes) {
        return confirmations(writes).stream()
                .map(write -> ((ShipmentConfirmation) write.payload()).order())
                .distinct()
                .toList();
    }

    private List<RecordedWrite> confirmations(List<RecordedWrite> writes) {
        return amazon.configured() ? ConfirmedPackages.of(writes) : List.of();
    }

    /** Which of them to read live: those the local table does not have, or shows otherwise. Nothing is called wrong unread. */
    public List<AmazonOrderId> readLive(List<RecordedWrite> writes, Map<AmazonOrderId, AmazonOrder> kept) {
        return confirmations(writes).stream()
                .filter(write -> !(AmazonDifferences.compare(write, kept.get(order(write)), tooEarly())
                        instanceof AmazonDifferences.Verdict.Agrees))
                .map(ReadBack::order)
                .distinct()
                .limit(patience.amazonReads())
                .toList();
    }

    private static AmazonOrderId order(RecordedWrite write) {
        return ((ShipmentConfirmation) write.payload()).order();
    }

    private Instant tooEarly() {
        return clock.instant().minus(patience.amazonGrace());
    }

    /**
     * All that differs.
     *
     * @param live the Amazon orders that were read just now
     * @param asked which these are; one of them that was not found is unknown to Amazon
     */
    public Found find(
            List<RecordedWrite> writes,
            Map<String, ShopOrder> orders,
            Map<AmazonOrderId, AmazonOrder> kept,
            Map<AmazonOrderId, AmazonOrder> live,
            List<AmazonOrderId> asked) {
        Result result = new Result();
        byShopifyOrder(writes)
                .forEach((id, ofOrder) -> result.compared(
                        ofOrder.get(0).target(),
                        (int) ofOrder.stream().filter(RecordedWrite::achieved).count(),
                        ShopifyDifferences.of(ofOrder, orders.get(id))));
        Map<AmazonOrderId, AmazonOrder> known = new HashMap<>(kept);
        asked.forEach(known::remove);
        known.putAll(live);
        confirmations(writes)
                .forEach(write -> result.compared(
                        write,
                        AmazonDifferences.compare(write, known.get(order(write)), tooEarly()),
                        asked.contains(order(write))));
        return result.found();
    }

    /** What was compared so far. */
    private static final class Result {
        private final Set<String> subjects = new HashSet<>();
        private final List<Difference> differences = new ArrayList<>();
        private int writes;

        void compared(String subject, int some, List<Difference> found) {
            subjects.add(subject);
            writes += some;
            differences.addAll(found);
        }

        /** @param certain whether Amazon was asked just now; else only what agrees counts */
        void compared(RecordedWrite write, AmazonDifferences.Verdict verdict, boolean certain) {
            if (verdict instanceof AmazonDifferences.Verdict.Agrees) {
                compared(write.target(), 1, List.of());
            } else if (certain && verdict instanceof AmazonDifferences.Verdict.Differs differs) {
                compared(write.target(), 1, List.of(differs.difference()));
            }
        }

        Found found() {
            return new Found(Workflow.FULFILLMENT, subjects, writes, differences);
        }
    }

    private static Map<String, List<RecordedWrite>> byShopifyOrder(List<RecordedWrite> writes) {
        return writes.stream()
                .filter(write -> shopifyOrder(write).isPresent())
                .collect(Collectors.groupingBy(write -> shopifyOrder(write).orElseThrow()));
    }
}
