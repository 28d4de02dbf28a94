package nightshift.fulfillment.summary;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.fulfillment.FulfillmentSettings;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.ComparisonTally;
import nightshift.operations.DeadLetter;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.RunView;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.LookupKind;
import nightshift.summaries.RunReport;

/** Nights as the tests need them. */
final class Nights {
    /** Monday, two in the morning in New York. */
    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    static final Findings NOTHING_FOUND = new Findings(List.of(
            new Finding.OpenInShopify(List.of()),
            new Finding.OpenAtAmazon(List.of()),
            new Finding.Silent(NOW, List.of()),
            new Finding.Junk(List.of()),
            new Finding.Undelivered(List.of()),
            new Finding.Left(List.of()),
            new Finding.OverdueFeeds(List.of()),
            new Finding.Compared(0, List.of()),
            new Finding.Shadow(new ComparisonTally(0, 0, List.of(), List.of()), List.of())));

    private Nights() {}

    /** Fifty items that were handled, and two newsletters. */
    static List<RunItem> typical() {
        List<RunItem> items = new ArrayList<>();
        for (int i = 1; i <= 46; i++) {
            items.add(i <= 20 ? amazon(i, ItemOutcome.DONE, "done") : item(i, ItemOutcome.DONE));
        }
        items.add(item(
                47,
                ItemOutcome.FLAGGED,
                new Reason(
                        ReasonKind.ORDER_MISMATCH,
                        "PO-7415 is Lee's order in Tulsa, but the slip ships to Boise: check with Harbor.")));
        items.add(item(
                48,
                ItemOutcome.FLAGGED,
                new Reason(ReasonKind.BAD_TRACKING, "The tracking number 1Z4 has a wrong digit.")));
        items.add(item(49, ItemOutcome.FLAGGED, new Reason(ReasonKind.ORDER_CANCELLED, "PO-7417 was cancelled.")));
        items.add(item(
                50,
                ItemOutcome.KNOWN_EXCEPTION,
                new Reason(ReasonKind.KNOWN_EXCEPTION, "PO-7418 goes out on two trucks.")));
        items.add(item(51, ItemOutcome.IGNORED, new Reason(ReasonKind.NOT_APPLICABLE, "A newsletter.")));
        items.add(item(52, ItemOutcome.IGNORED, new Reason(ReasonKind.NOT_APPLICABLE, "An acknowledgment.")));
        return items;
    }

    static RunItem item(long id, ItemOutcome outcome, Reason... reasons) {
        return item(id, outcome, List.of(), Map.of("orderIds", List.of("gid://shopify/Order/" + id)), reasons);
    }

    /** Fulfilled in Shopify, its confirmation to Amazon in this state. */
    static RunItem amazon(long id, ItemOutcome outcome, String confirmation) {
        return item(
                id,
                outcome,
                List.of(
                        effect(id * 10, FulfillmentCreation.KIND, "done"),
                        effect(id * 10 + 1, ShipmentConfirmation.KIND, confirmation)),
                Map.of("amazonOrder", amazonOrder(id)));
    }

    static String amazonOrder(long id) {
        return "902-0000000-%07d".formatted(id);
    }

    static RunItem item(
            long id,
            ItemOutcome outcome,
            List<RunItem.EffectView> effects,
            Map<String, Object> facts,
            Reason... reasons) {
        return new RunItem(
                Workflow.FULFILLMENT,
                id,
                "mail/" + id,
                Optional.of(id),
                "slip.pdf#1",
                "PO-" + (7368 + id),
                Optional.of("Harbor"),
                outcome,
                List.of(reasons),
                effects,
                facts,
                NOW);
    }

    static RunItem.EffectView effect(long id, String kind, String state) {
        return new RunItem.EffectView(id, kind, kind + "/" + id, "order", state, Optional.empty(), Optional.empty());
    }

    static RunView run() {
        return new RunView(12, Workflow.FULFILLMENT, "schedule", NOW, Optional.of(NOW.plusSeconds(240)), Map.of());
    }

    static Night night(List<RunItem> items) {
        return new Night(new RunReport(run(), items, List.of(), List.of()), NOTHING_FOUND);
    }

    static DeadLetter failedStep(String step, String cause) {
        return letter(Optional.empty(), Optional.of(step), cause);
    }

    static DeadLetter failedWork(long work, String cause) {
        return letter(Optional.of(work), Optional.empty(), cause);
    }

    private static DeadLetter letter(Optional<Long> work, Optional<String> step, String cause) {
        return new DeadLetter(
                1,
                work,
                Optional.empty(),
                step,
                Optional.empty(),
                Optional.of(Workflow.FULFILLMENT),
                Optional.of(12L),
                cause,
                "cause",
                Optional.of("Shopify"),
                "route",
                3,
                NOW,
                NOW,
                "open",
                Optional.empty());
    }

    static SummaryComposer composer() {
        return new SummaryComposer(store(), fulfillment(), settings(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static SummarySettings settings() {
        return new SummarySettings(List.of());
    }

    static FulfillmentSettings fulfillment() {
        return new FulfillmentSettings(
                "0 0 2 * * ?",
                Mode.AUTO,
                List.of(LookupKind.PO_NUMBER),
                new FulfillmentSettings.OrderNameRule(Pattern.compile("PO-?(\\d+)"), "#$1"),
                "",
                "",
                List.of(),
                true,
                3);
    }

    static StoreSettings store() {
        return new StoreSettings(
                ZoneId.of("America/New_York"),
                Mode.AUTO,
                new StoreSettings.Summary(List.of(new EmailAddress("owner@store.example"))),
                null,
                new StoreSettings.Desk(URI.create("https://desk.store.example/")),
                List.of(
                        Mailbox.of(new EmailAddress("support@store.example"), Mailbox.Purpose.SUPPORT, null),
                        Mailbox.of(new EmailAddress("orders@store.example"), Mailbox.Purpose.ORDERS, null)),
                List.of(
                        supplier("Harbor", "*@harbor.example", "Harbor Steel", true),
                        supplier("Acme", "orders@acme.example", "Acme Bins", false)));
    }

    private static Supplier supplier(String name, String address, String vendor, boolean sendsDaily) {
        return new Supplier(name, List.of(address), null, null, null, List.of(vendor), null, null, null, sendsDaily);
    }
}
