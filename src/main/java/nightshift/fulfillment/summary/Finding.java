package nightshift.fulfillment.summary;

import java.time.Instant;
import java.util.List;
import nightshift.core.Reason;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.ComparisonTally;
import nightshift.operations.Promotion;
import nightshift.shop.ShopOrder;

/** What one look after the run brought. A look that failed brings none, and the summary says so. */
public sealed interface Finding {
    /** Shopify's orders that still have something to ship. */
    record OpenInShopify(List<ShopOrder> orders) implements Finding {}

    /** The merchant orders Amazon still expects to be shipped. */
    record OpenAtAmazon(List<AmazonOrder> orders) implements Finding {}

    /** Suppliers that send something every day and sent nothing since then. */
    record Silent(Instant since, List<String> suppliers) implements Finding {}

    /** Suppliers' mails in the junk folders, one sentence each. */
    record Junk(List<String> mails) implements Finding {}

    /** Mails from here that did not arrive, one sentence for each report of a mail server. */
    record Undelivered(List<String> mails) implements Finding {}

    /** Mails that the run left for the next one, one sentence each. */
    record Left(List<String> mails) implements Finding {}

    /** Feeds that Amazon leaves open for too long. */
    record OverdueFeeds(List<Reason> alerts) implements Finding {}

    /** Dead letters grow or wait too long, one sentence each. */
    record LetterAlerts(List<String> alerts) implements Finding {}

    /**
     * What was recorded as written held against what the systems now say.
     *
     * @param compared how many writes were read back
     * @param differences what differs and was not told before
     * @param stillOpen what was told before and differs still
     */
    record Compared(int compared, List<String> differences, List<String> stillOpen) implements Finding {
        Compared(int compared, List<String> differences) {
            this(compared, differences, List.of());
        }
    }

    /** What people did with what was decided in shadow, and who may be trusted with auto. */
    record Shadow(ComparisonTally tally, List<Promotion> proposals) implements Finding {}
}
