package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nightshift.books.BillCreation;
import nightshift.core.AmazonOrderId;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailAttachment;
import nightshift.mailbox.MailMark;
import nightshift.mailbox.OutgoingMail;
import nightshift.marketplace.AmazonFeed;
import nightshift.marketplace.AmazonListingsFeed;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.Committed;
import nightshift.operations.EffectState;
import nightshift.sandbox.Fault;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.Northpoint;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopifyPriceBatch;
import nightshift.shop.ShopifyStockBatch;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kinds of write that no other class of this family is about: the owner did the same by hand, or something else, and nothing is written. */
class WritesAfterHandWorkIT extends HandWork {
    private static final String RUN = "s1";
    private static final List<String> BATCHES = List.of(
            "shopify-open-prices",
            "shopify-open-stock",
            "shopify-collect-bulk",
            "amazon-open-listings",
            "amazon-collect-listings");

    /** {@link RetryAfterHandWorkIT}, {@link TrackingAfterHandWorkIT} and {@link MailsAfterHandWorkIT} are about these. */
    private static final Set<String> ELSEWHERE = Set.of(
            FulfillmentCreation.KIND,
            ShipmentConfirmation.KIND,
            TrackingUpdate.KIND,
            OutgoingMail.KIND,
            DraftMail.KIND,
            MailMark.KIND);

    /** Nobody makes a batch by hand; its members are looked at one by one. */
    private static final Set<String> MADE_OF_OTHERS =
            Set.of(AmazonFeed.KIND, AmazonListingsFeed.KIND, ShopifyPriceBatch.KIND, ShopifyStockBatch.KIND);

    private Shelf shelf;
    private Iterator<ShopOrder> orders;
    private Iterator<ExpectedNight.Confirmation> confirmations;
    private int made;

    @BeforeEach
    void goods() {
        shelf = new Shelf(sandbox, owner);
        shelf.putAll();
        orders = openOrders().toList().iterator();
        confirmations = sandbox.world().expected().confirmations().iterator();
    }

    @Test
    void approvalsAfterTheOwnerDidItWriteNothing() {
        List<Handmade> all = all();
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        Map<Handmade, Committed> staged = new LinkedHashMap<>();
        all.forEach(one -> staged.put(one, carriedOut("staged/" + staged.size(), one.write())));
        all.forEach(one -> one.act().run());
        int written = books().all().size();

        staged.values().forEach(committed -> approveStaged(committed.decisionId()));
        sendBatches();

        assertEnds(staged, written);
    }

    @Test
    void retriesAfterTheOwnerDidItWriteNothing() {
        List<Handmade> all = all();
        Stream.of("/shopify", "/amazon", "/graph", "/quickbooks").forEach(system -> sandbox.faults()
                .add(system, request -> !request.path().contains("token"), 1000, new Fault.Answer(FORBIDDEN)));
        Map<Handmade, Committed> failed = new LinkedHashMap<>();
        all.forEach(one -> failed.put(one, carriedOut("failed/" + failed.size(), one.write())));
        sendBatches();
        sandbox.faults().clear();
        assertThat(deadLetters.open()).isNotEmpty();
        all.forEach(one -> one.act().run());
        int written = books().all().size();

        deadLetters.open().forEach(letter -> acts.retry(letter.id(), "kim"));
        sendBatches();

        assertEnds(failed, written);
        assertThat(deadLetters.open()).isEmpty();
    }

    private void assertEnds(Map<Handmade, Committed> all, int written) {
        assertThat(all).allSatisfy((one, committed) -> assertThat(states(committed.decisionId()))
                .as(one.write().inWords())
                .containsExactly(one.ends()));
        assertThat(books().all()).as("only what the owner did").hasSize(written);
    }

    private void sendBatches() {
        BATCHES.forEach(batch -> processes.ask(batch, null));
    }

    private List<Handmade> all() {
        List<Handmade> all = new ArrayList<>();
        all.addAll(cancellations());
        all.addAll(corrections());
        all.addAll(statuses());
        all.addAll(prices());
        all.addAll(counts());
        all.addAll(offers());
        all.addAll(files());
        all.addAll(new HandmadeBills(sandbox, processes).all(this::entered));
        assertThat(all).map(one -> one.write().kind()).containsAll(kindsOfThisClass());
        return all;
    }

    /** A new kind of write is missing here until somebody says what becomes of it after a person's work. */
    private static Set<String> kindsOfThisClass() {
        Set<String> kinds = new TreeSet<>(RemoteCalls.KINDS);
        kinds.removeAll(ELSEWHERE);
        kinds.removeAll(MADE_OF_OTHERS);
        return kinds;
    }

    private String entered(BillCreation bill) {
        carriedOut("bill", bill);
        return effects.remoteIdOf(bill.key()).orElseThrow();
    }

    private List<Handmade> cancellations() {
        FulfillmentCancellation same = cancellation(orders.next());
        FulfillmentCancellation other = cancellation(orders.next());
        return List.of(
                new Handmade(same, () -> owner.cancel(same.fulfillmentId()), EffectState.DONE_ELSEWHERE),
                new Handmade(
                        other, () -> owner.correctTracking(other.fulfillmentId(), OTHER_NUMBER), EffectState.REFUSED));
    }

    private FulfillmentCancellation cancellation(ShopOrder order) {
        return new FulfillmentCancellation(
                order.id(),
                order.name(),
                owner.fulfill(all(order), FIRST_NUMBER),
                List.of(new TrackingNumber(FIRST_NUMBER)));
    }

    private List<Handmade> corrections() {
        ShipmentConfirmation same = confirmed();
        ShipmentConfirmation other = confirmed();
        return List.of(
                new Handmade(
                        correction(same), () -> owner.confirm(same, "1", OTHER_NUMBER), EffectState.DONE_ELSEWHERE),
                new Handmade(
                        correction(other), () -> owner.confirm(other, "1", "1Z999AA10123456793"), EffectState.REFUSED));
    }

    private ShipmentConfirmation confirmed() {
        AmazonOrderId id = new AmazonOrderId(confirmations.next().amazonOrder());
        AmazonOrder order = (AmazonOrder) ((Optional<?>) processes.ask("amazon-get-order", id)).orElseThrow();
        ShipmentConfirmation confirmation = new ShipmentConfirmation(
                id,
                new TrackingNumber(FIRST_NUMBER),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                Instant.now().minusSeconds(60),
                order.items().stream()
                        .map(item -> new ShipmentConfirmation.Item(item.orderItemId(), item.ordered()))
                        .toList());
        owner.confirm(confirmation, "1", FIRST_NUMBER);
        return confirmation;
    }

    private static PackageCorrection correction(ShipmentConfirmation confirmed) {
        return new PackageCorrection(
                confirmed.order(),
                "1",
                confirmed.tracking(),
                new TrackingNumber(OTHER_NUMBER),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                confirmed.shippedAt(),
                confirmed.items());
    }

    private List<Handmade> statuses() {
        ProductStatusChange same = shelf.status(RUN, "BIN-1", "DRAFT");
        ProductStatusChange other = shelf.status(RUN, "BIN-2", "DRAFT");
        return List.of(
                new Handmade(same, () -> owner.setStatus(same.productId(), "DRAFT"), EffectState.DONE_ELSEWHERE),
                new Handmade(other, () -> owner.setStatus(other.productId(), "ARCHIVED"), EffectState.REFUSED));
    }

    private List<Handmade> prices() {
        return List.of(
                new Handmade(
                        shelf.price(RUN, "BIN-3-0", "90.00"),
                        () -> owner.reprice("BIN-3-0", "90.00"),
                        EffectState.DONE_ELSEWHERE),
                new Handmade(
                        shelf.price(RUN, "BIN-3-1", "90.00"),
                        () -> owner.reprice("BIN-3-1", "120.00"),
                        EffectState.REFUSED));
    }

    private List<Handmade> counts() {
        return List.of(
                new Handmade(
                        shelf.stock(RUN, "BIN-3-0", 3),
                        () -> shopify().stockByHand("BIN-3-0", 3),
                        EffectState.DONE_ELSEWHERE),
                new Handmade(
                        shelf.stock(RUN, "BIN-3-1", 3),
                        () -> shopify().stockByHand("BIN-3-1", 5),
                        EffectState.REFUSED));
    }

    private List<Handmade> offers() {
        return List.of(
                new Handmade(
                        Shelf.amazonPrice(RUN, "BIN-1-0", "90.00"),
                        () -> offer("BIN-1-0", "90.00", 8),
                        EffectState.DONE_ELSEWHERE),
                new Handmade(
                        Shelf.amazonPrice(RUN, "BIN-2-0", "90.00"),
                        () -> offer("BIN-2-0", "120.00", 3),
                        EffectState.REFUSED),
                new Handmade(Shelf.amazonQuantity(RUN, "BIN-2-0", 3), () -> {}, EffectState.DONE_ELSEWHERE),
                new Handmade(
                        Shelf.amazonQuantity(RUN, "BIN-3-0", 3),
                        () -> offer("BIN-3-0", Shelf.PRICE, 5),
                        EffectState.REFUSED));
    }

    private void offer(String sku, String price, int quantity) {
        sandbox.world()
                .the(AmazonSandbox.class)
                .offerByHand(sku, Optional.of(new BigDecimal(price)), Optional.of(quantity));
    }

    private List<Handmade> files() {
        DraftMail same = drafted();
        DraftMail other = drafted();
        List<String> drafts =
                books().of("graph.draft").stream().map(entry -> entry.target()).toList();
        return List.of(
                new Handmade(
                        MailAttachment.page(same, "claim.pdf", "Broken"),
                        () -> owner.attach(Northpoint.ORDERS, drafts.get(0), "claim.pdf"),
                        EffectState.DONE_ELSEWHERE),
                new Handmade(
                        MailAttachment.page(other, "claim.pdf", "Broken"),
                        () -> owner.send(Northpoint.ORDERS, drafts.get(1)),
                        EffectState.REFUSED));
    }

    private DraftMail drafted() {
        EmailAddress mailbox = new EmailAddress(Northpoint.ORDERS);
        DraftMail draft =
                new DraftMail(mailbox, null, false, List.of(mailbox), "Claim", "<p>Broken</p>", "claim/" + made++);
        carriedOut("draft/" + made, draft);
        return draft;
    }
}
