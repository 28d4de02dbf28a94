package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.Approval;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Modes;
import nightshift.operations.RunItem;
import nightshift.operations.WorkQueue;
import nightshift.operations.reviews.ActOutcome;
import nightshift.shop.LookupKind;
import nightshift.shop.OrderAnswer;
import nightshift.shop.OrderQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails of several days about one order: what waits, what was claimed and what was cancelled is known to the next decision. */
class PrecedentsIT extends ReviewWorld {
    private static final String FIRST = "1Z999AA10770000005";
    private static final String SECOND = "1Z999AA10770011119";

    @Autowired
    private Modes modes;

    @Autowired
    private WorkQueue works;

    @Override
    protected void moreMails() {}

    @AfterEach
    void ownModes() {
        modes.reset(Workflow.FULFILLMENT);
    }

    @Test
    void aSecondNumberWaitsUntilTheFirstOneIsSettled() {
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        String pioneer = "traffic@pioneerpartition.example";
        mail(pioneer, "Shipped PO-7456", parcel("7456", FIRST));
        night();
        mail(pioneer, "Shipped PO-7456 (2)", parcel("7456", SECOND));
        mail(pioneer, "Shipped PO-7456 (copy)", parcel("7456", FIRST));
        night();
        assertThat(items("PO-7456"))
                .extracting(RunItem::outcome)
                .as("mails of one night are worked on at the same time")
                .containsExactlyInAnyOrder(ItemOutcome.STAGED, ItemOutcome.FLAGGED, ItemOutcome.IGNORED);
        assertThat(detail("PO-7456")).contains("a shipment of the same items with " + FIRST + " waits for approval");

        assertThat(act(flagOf("PO-7456"), "decide-again", "")).isNotInstanceOf(ActOutcome.Finished.class);
        processes.ask("approve", new Approval.OfStaged(List.of(decisionOf("PO-7456")), "kim"));
        assertThat(shipped("#7456")).hasSize(1);
        assertThat(act(flagOf("PO-7456"), "decide-again", "both went out")).isInstanceOf(ActOutcome.Finished.class);
        assertThat(shipped("#7456")).hasSize(2);
    }

    @Test
    void theParcelOfAnOrderWithAClaimIsNotShippedAsTheRestOfIt() {
        String redwood = "noreply@redwoodshelving.example";
        mail(redwood, "Shipped PO-7460", parcel("7460", "1Z999AA10770022223"));
        night();
        assertThat(shipped("#7460")).hasSize(1);
        claimed("#7460", items("PO-7460").get(0).supplier().orElseThrow());
        mail(redwood, "Shipped PO-7460 today", parcel("7460", "1Z999AA10770033337"));
        night();

        assertThat(shipped("#7460")).hasSize(1);
        assertThat(detail("PO-7460")).contains("may be the replacement for what was claimed");
        assertThat(act(flagOf("PO-7460"), "approve", "it is the rest")).isInstanceOf(ActOutcome.Finished.class);
        assertThat(shipped("#7460")).hasSize(2);
    }

    @Test
    void aMailThatSpeaksOfAReplacementShipsNothing() {
        mail("freight@lakelandcabinet.example", "Replacement for PO-7461", parcel("7461", "1Z999AA10770044441"));
        night();

        assertThat(shipped("#7461")).isEmpty();
        assertThat(detail("PO-7461")).contains("\"mail text\" speaks of a replacement");
    }

    @Test
    void whatASupplierSaidHeWouldNotShipIsNotShippedWithoutAWord() {
        String sterling = "shipping@sterlingsafety.example";
        mail(
                sterling,
                "PO-7455 cancelled",
                "<p>PO: PO-7455</p><p>It will not ship: the item is out of stock and the order has been cancelled.</p>");
        night();
        mail(sterling, "Shipped PO-7455", parcel("7455", "1Z999AA10770055555"));
        night();

        assertThat(shipped("#7455")).isEmpty();
        assertThat(detail("PO-7455")).contains("also says that something of it will not ship");
    }

    @Test
    void whoIsToOrderElsewhereIsToldWhatIsFulfilledAlready() {
        String keystone = "shipnotice@keystonecabinets.example";
        mail(keystone, "Shipped PO-7457", parcel("7457", "1Z999AA10770066669"));
        night();
        assertThat(shipped("#7457")).hasSize(1);
        mail(
                keystone,
                "PO-7457 cancelled",
                "<p>PO: PO-7457</p><p>It will not ship: the item is out of stock and the order has been cancelled.</p>");
        night();

        assertThat(detail("PO-7457 cancelled")).contains("But PO-7457 is fulfilled already with 1Z999AA10770066669");
    }

    private String detail(String label) {
        return items(label).stream()
                .filter(item -> item.outcome() == ItemOutcome.FLAGGED)
                .flatMap(item -> item.reasons().stream())
                .map(Reason::detail)
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not flagged: " + items(label)));
    }

    /** One piece of the only item of an order. */
    private String parcel(String order, String tracking) {
        OrderAnswer answer = (OrderAnswer)
                processes.ask("shopify-find-orders", new OrderQuestion(Map.of(LookupKind.ORDER_NAME, "#" + order)));
        String sku = answer.found()
                .get(LookupKind.ORDER_NAME)
                .get(0)
                .lines()
                .get(0)
                .sku()
                .orElseThrow();
        return slip("PO-" + order, "UPS", tracking)
                + "<table><tr><th>Item</th><th>Qty Shipped</th></tr><tr><td>%s</td><td>1</td></tr></table>"
                        .formatted(sku);
    }

    /** What the record of a claim says. */
    private void claimed(String order, String supplier) {
        works.offer(Workflow.CLAIMS, "test/claim" + order, Optional.empty(), false);
        decisions.commit(new Decided(
                works.claim(Workflow.CLAIMS, 1).get(0),
                new Item(
                        "claim",
                        "Damaged: order " + order,
                        Map.of("outcome", "claim", "supplier", supplier, "orders", List.of(order))),
                new Decision.Nothing(new Reason(ReasonKind.NOT_APPLICABLE, "A draft is written."))));
    }
}
