package nightshift.fulfillment.summary;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.ComparisonTally;
import nightshift.operations.DeadLetterAlerts;
import nightshift.operations.Differences;
import nightshift.operations.OpenDifference;
import nightshift.operations.Promotion;
import nightshift.shop.ShopOrder;

/** What was learned after a run. */
public record Findings(List<Finding> all) {
    public Findings {
        all = List.copyOf(all);
    }

    /** @param gathered what one look brought, or a list of what several did; anything else where they failed */
    public static Findings of(Object gathered) {
        List<?> each = gathered instanceof List<?> several ? several : Collections.singletonList(gathered);
        return new Findings(each.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList());
    }

    public static Finding openInShopify(List<ShopOrder> orders) {
        return new Finding.OpenInShopify(orders);
    }

    public static Finding openAtAmazon(List<AmazonOrder> orders) {
        return new Finding.OpenAtAmazon(orders);
    }

    /** Amazon is not configured. */
    public static Finding nothingAtAmazon() {
        return new Finding.OpenAtAmazon(List.of());
    }

    public static Finding overdueFeeds(List<Reason> alerts) {
        return new Finding.OverdueFeeds(alerts);
    }

    public static Finding letterAlerts(List<DeadLetterAlerts.Alert> alerts) {
        return new Finding.LetterAlerts(
                alerts.stream().map(DeadLetterAlerts.Alert::detail).toList());
    }

    /** @param open all differences that are not settled */
    public static Finding compared(Differences.Found found, List<OpenDifference> open) {
        return new Finding.Compared(found.writes(), sentences(open, true), sentences(open, false));
    }

    private static List<String> sentences(List<OpenDifference> open, boolean isNew) {
        return open.stream()
                .filter(difference -> difference.isNew() == isNew)
                .map(difference -> difference.difference().sentence())
                .toList();
    }

    /** Runs are not to read back what they wrote. */
    public static Finding notCompared() {
        return new Finding.Compared(0, List.of());
    }

    public static Finding shadow(ComparisonTally tally, List<Promotion> proposals) {
        return new Finding.Shadow(tally, proposals);
    }

    <T extends Finding> Optional<T> find(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
