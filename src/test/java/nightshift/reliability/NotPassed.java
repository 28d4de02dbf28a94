package nightshift.reliability;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Steps that a night before the sandbox does not pass, so that no kill can be tried there. */
final class NotPassed {
    private static final Map<String, List<String>> WHY = Map.of(
            "no run of the night books bills in QuickBooks",
            List.of(
                    "bills-by-date",
                    "bills-by-number",
                    "call-quickbooks",
                    "compare-bills",
                    "forget-quickbooks-token",
                    "id-of-bill",
                    "keep-items",
                    "orders-as-values",
                    "read-stored-file",
                    "want-a-configured-company",
                    "want-the-company-of-this-database",
                    "which-items-are-unknown"),
            "the night lays no draft, answers no mail and marks none, and no mail leaves the Inbox before its poll",
            List.of(
                    "create-draft",
                    "find-deleted-items",
                    "find-folder-of-deleted",
                    "find-folder-of-junk",
                    "find-unfilled-reply",
                    "id-of-draft",
                    "list-conversation",
                    "list-files-of-draft",
                    "print-page",
                    "read-answered-mail",
                    "read-draft-for-file",
                    "read-mail-wherever-it-lies",
                    "read-marked-mail",
                    "set-categories",
                    "upload-file-to-draft"),
            "no model is configured",
            List.of("book-cost", "keep-answer", "recall-answer", "release-budget"),
            "confirmations go in a feed, none by a call of its own, and no package is corrected",
            List.of("local-copy-is-old", "local-copy-of-corrected-order-is-old", "number-package"),
            "nothing fails but the process: no look, no token, no confirmation is refused, no feed is overdue",
            List.of(
                    "forget-amazon-token",
                    "record-failed-look",
                    "settle-what-may-not-go",
                    "tell-a-person-of-open-feed"),
            "a night changes no prices and no stock (KilledProcessIT and KilledListingsIT do)",
            List.of(
                    "bulk-operation-is-known",
                    "call-shopify-storage",
                    "changes-of-listings-feed",
                    "find-lost-bulk",
                    "members-of-listings-feed",
                    "members-of-price-batch",
                    "members-of-stock-batch",
                    "note-bulk-attempt",
                    "note-bulk-operation-id",
                    "note-listings-that-passed",
                    "prices-in-doubt",
                    "prices-still-open",
                    "put-back-what-is-too-much",
                    "settle-changed-stock",
                    "settle-listings-feed",
                    "settle-offers-that-may-not-change",
                    "settle-prices-of-product",
                    "settle-prices-that-may-not-go",
                    "settle-stock-of-part",
                    "settle-told-changes",
                    "settle-verified-changes",
                    "settle-written-prices",
                    "settle-written-stock",
                    "since-the-bulk-attempt",
                    "stock-in-doubt",
                    "stock-still-open",
                    "what-the-listings-feed-held"),
            "no heartbeat URL is set",
            List.of("call-heartbeat-url-now"));

    private NotPassed() {}

    static Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        WHY.forEach((why, steps) -> steps.forEach(step -> reasons.put(step, why)));
        return reasons;
    }
}
