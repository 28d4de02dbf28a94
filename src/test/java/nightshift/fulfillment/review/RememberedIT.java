package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.loading.Pdfs;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.RememberedCorrections;
import nightshift.operations.reviews.RememberedKind;
import nightshift.operations.reviews.ReviewHistory;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.night.BadInputs;
import nightshift.sandbox.shopify.ShopifySandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people corrected once is not flagged again, and what they fixed elsewhere closes itself. */
class RememberedIT extends ReviewWorld {
    private static final String STERLING = "shipping@sterlingsafety.example";

    private static final String WAREHOUSE = "warehouse@thirdlogistics.example";
    private static final String UPS = "1Z999AA10123456784";
    private static final String OTHER_UPS = "1Z999AA10123456793";
    private static final String THIRD_UPS = "1Z999AA10770000005";
    private static final String FOURTH_UPS = "1Z999AA10770011119";
    private static final String FIFTH_UPS = "1Z999AA10770022223";
    private static final String SIXTH_UPS = "1Z999AA10770044441";
    private static final Set<ReasonKind> DOCUMENTS =
            Set.of(ReasonKind.UNREADABLE_DOCUMENT, ReasonKind.UNSUPPORTED_ATTACHMENT);

    @Autowired
    private RememberedCorrections remembered;

    @Autowired
    private ReviewHistory history;

    @Override
    protected void moreMails() {
        mail(STERLING, "Shipped: your order", slip("SSC7455", "Brown Wheels", UPS));
        mail(WAREHOUSE, "Packing slip", "<p>Attached.</p>", packingSlip("PO-7456", THIRD_UPS));
        List<BadInputs.BadInput> bad = BadInputs.all(Instant.now().minusSeconds(600));
        bad.forEach(this::deliver);
        bad.stream()
                .filter(input -> input.what().equals("a scan without text"))
                .forEach(scan -> mail(
                        scan.mail().fromAddress(),
                        "The same scan again",
                        scan.mail().html(),
                        files(scan)));
    }

    private void deliver(BadInputs.BadInput input) {
        mail(input.mail().fromAddress(), input.mail().subject(), input.mail().html(), files(input));
    }

    /** The tests share a night; what people had remembered in one of them must not help another. */
    @BeforeEach
    void forgetCorrections() {
        remembered.all().forEach(one -> remembered.forget(one.id()));
    }

    @Test
    void theSameFlagDoesNotComeBackTheNextNight() {
        Target flag = flagOf("SSC7455");

        ActOutcome corrected = act(flag, "correct", "", "purchaseOrder", "PO-7455");
        assertThat(corrected).isInstanceOfSatisfying(ActOutcome.StillFlagged.class, still -> {
            assertThat(still.reasons()).extracting(reason -> reason.kind()).contains(ReasonKind.CARRIER_MISMATCH);
            assertThat(still.offers())
                    .extracting(RememberOffer::kind)
                    .containsExactly(RememberedKind.PURCHASE_ORDER, RememberedKind.CARRIER);
            still.offers().forEach(offer -> remembered.remember(offer, "kim"));
        });
        assertThat(act(flagOf("PO-7455"), "approve", "Brown Wheels is their word for UPS Ground"))
                .isInstanceOf(ActOutcome.Finished.class);
        assertThat(shipped("#7455")).hasSize(1);

        mail(STERLING, "Shipped: your order", slip("SSC7453", "Brown Wheels", OTHER_UPS));
        night();

        assertThat(shipped("#7453")).hasSize(1);
        assertThat(remembered.all()).hasSize(2);
        remembered.all().forEach(one -> assertThat(remembered.forget(one.id())).isTrue());
        assertThat(remembered.all()).isEmpty();
    }

    @Test
    void aSenderThatAPersonKnowsIsASupplierFromThenOn() {
        ActOutcome outcome = act(
                flag(ReasonKind.UNKNOWN_SENDER),
                "from-supplier",
                "their new warehouse",
                "supplier",
                "Pioneer Wire Partition");
        assertThat(outcome).isInstanceOfSatisfying(ActOutcome.Finished.class, finished -> assertThat(finished.offers())
                .singleElement()
                .satisfies(offer -> remembered.remember(offer, "kim")));
        assertThat(shipped("#7456")).hasSize(1);

        mail(WAREHOUSE, "Packing slip", "<p>Attached.</p>", packingSlip("PO-7456", FIFTH_UPS));
        night();
        assertThat(items("PO-7456"))
                .extracting(item ->
                        item.reasons().stream().map(reason -> reason.kind()).toList())
                .contains(List.of(ReasonKind.TRACKING_CORRECTION));
    }

    @Test
    void finishesEveryBadInputAndWhatWasFixedInShopifyClosesItself() {
        long scans = reviews.open().stream()
                .filter(review -> review.reasons().get(0).detail().contains("(a scan, for example)"))
                .count();
        assertThat(scans).as("the same scan came twice").isEqualTo(1);

        system(ShopifySandbox.class).events().shipByHand("#7428", SIXTH_UPS, "UPS");
        processes.ask("look-at-reviews", null);
        assertThat(history.of(decisionOf("PO-7428"))).singleElement().satisfies(entry -> assertThat(entry.outcome())
                .startsWith("You fixed this in Shopify at"));
        assertThat(reviews.open()).noneMatch(review -> review.decisionId().equals(Optional.of(decisionOf("PO-7428"))));
        processes.ask("amazon-send-confirmations", null);
        assertThat(books().of("amazon.confirmation"))
                .as("the order is Amazon's, which hears of what was fulfilled by hand")
                .filteredOn(entry -> SIXTH_UPS.equals(entry.details().get("tracking")))
                .hasSize(1);
        assertThat(shipped("#7428")).isEmpty();

        ActOutcome entered = act(
                flagOf("Packing slip a scan without text"),
                "correct",
                "",
                "purchaseOrder",
                "PO-7451",
                "tracking",
                FOURTH_UPS);
        assertThat(entered).isInstanceOf(ActOutcome.Finished.class);
        assertThat(shipped("#7451")).hasSize(1);

        reviews.open().stream()
                .filter(review -> DOCUMENTS.contains(review.reasons().get(0).kind()))
                .forEach(review -> assertThat(act(new Target.OfReview(review.id()), "by-hand", ""))
                        .isInstanceOf(ActOutcome.Finished.class));
        assertThat(reviews.open())
                .noneMatch(review -> DOCUMENTS.contains(review.reasons().get(0).kind()));
    }

    private static SeedMail.File packingSlip(String po, String tracking) {
        return new SeedMail.File(
                "slip.pdf",
                "application/pdf",
                Pdfs.withLines("Packing slip", "Purchase order: " + po, "Carrier: UPS", "Tracking number: " + tracking),
                false);
    }

    private static SeedMail.File[] files(BadInputs.BadInput input) {
        return input.mail().files().toArray(SeedMail.File[]::new);
    }
}
