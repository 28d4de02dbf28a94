package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.ReasonKind;
import nightshift.documents.loading.Pdfs;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.RememberedCorrections;
import nightshift.operations.reviews.RememberedKind;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.night.BadInputs;
import nightshift.sandbox.shopify.ShopifySandbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people corrected once is not flagged again, and what they fixed elsewhere closes itself. */
class RememberedIT extends ReviewWorld {
    private static final String STERLING = "shipping@sterlingsafety.example";

    @Autowired
    private RememberedCorrections remembered;

    @Test
    void theSameFlagDoesNotComeBackTheNextNight() {
        mail(STERLING, "Shipped: your order", slip("SSC7455", "1Z12345E0205271688"));
        night();
        Target flag = flagOf("SSC7455");

        ActOutcome corrected = act(flag, "correct", "", "purchaseOrder", "PO-7455");
        assertThat(corrected).isInstanceOfSatisfying(ActOutcome.StillFlagged.class, still -> {
            assertThat(still.reasons()).extracting(reason -> reason.kind()).contains(ReasonKind.CARRIER_MISMATCH);
            assertThat(still.offers())
                    .extracting(RememberOffer::kind)
                    .containsExactly(RememberedKind.PURCHASE_ORDER, RememberedKind.CARRIER);
            still.offers().forEach(offer -> remembered.remember(offer, "kim"));
        });
        assertThat(act(flagOf("PO-7455"), "approve", "UPSG is their word for UPS Ground"))
                .isInstanceOf(ActOutcome.Finished.class);
        assertThat(shipped("#7455")).hasSize(1);

        mail(STERLING, "Shipped: your order", slip("SSC7453", "1Z12345E6605272234"));
        night();

        assertThat(shipped("#7453")).hasSize(1);
        assertThat(remembered.all()).hasSize(2);
        remembered.all().forEach(one -> assertThat(remembered.forget(one.id())).isTrue());
        assertThat(remembered.all()).isEmpty();
    }

    @Test
    void aSenderThatAPersonKnowsIsASupplierFromThenOn() {
        String from = "warehouse@thirdlogistics.example";
        mail(from, "Packing slip", "<p>Attached.</p>", packingSlip("PO-7455", "1Z12345E0205271688"));
        night();

        ActOutcome outcome =
                act(flag(ReasonKind.UNKNOWN_SENDER), "from-supplier", "their new warehouse", "supplier", "Sterling Safety Cabinets");
        assertThat(outcome).isInstanceOfSatisfying(ActOutcome.Finished.class, finished -> assertThat(finished.offers())
                .singleElement()
                .satisfies(offer -> remembered.remember(offer, "kim")));
        assertThat(shipped("#7455")).hasSize(1);

        mail(from, "Packing slip", "<p>Attached.</p>", packingSlip("PO-7453", "1Z12345E6605272234"));
        night();
        assertThat(shipped("#7453")).hasSize(1);
    }

    @Test
    void finishesEveryBadInputAndWhatWasFixedInShopifyClosesItself() {
        List<BadInputs.BadInput> bad = BadInputs.all(java.time.Instant.now().minusSeconds(600));
        bad.forEach(input -> mail(input.mail().fromAddress(), input.mail().subject(), input.mail().html(), files(input)));
        BadInputs.BadInput scan = bad.stream()
                .filter(input -> input.what().equals("a scan without text"))
                .findFirst()
                .orElseThrow();
        mail(scan.mail().fromAddress(), "The same scan again", scan.mail().html(), files(scan));
        night();
        assertThat(reviews.open())
                .extracting(review -> review.decisionId().orElseThrow())
                .hasSize((int) bad.stream().filter(input -> input.reason().isPresent()).count() + 3);

        system(ShopifySandbox.class).events().shipByHand("#7428", "1Z999AA10123456784", "UPS");
        processes.ask("look-at-reviews", null);
        assertThat(reviews.open())
                .noneMatch(review -> review.reasons().get(0).kind() == ReasonKind.BAD_TRACKING);

        ActOutcome entered = act(
                flagOf("Packing slip a scan without text"),
                "correct",
                "",
                "purchaseOrder",
                "PO-7451",
                "tracking",
                "1Z12345E0205271688");
        assertThat(entered).isInstanceOf(ActOutcome.Finished.class);
        assertThat(shipped("#7451")).hasSize(1);

        List.copyOf(reviews.open())
                .forEach(review -> assertThat(act(new Target.OfReview(review.id()), "by-hand", ""))
                        .isInstanceOf(ActOutcome.Finished.class));
        assertThat(reviews.open()).isEmpty();
    }

    private static String slip(String po, String tracking) {
        return "<p>Packing slip</p><p>Purchase order: %s</p><p>Carrier: UPSG</p><p>Tracking number: %s</p>"
                .formatted(po, tracking);
    }

    private static SeedMail.File packingSlip(String po, String tracking) {
        return new SeedMail.File(
                "slip.pdf",
                "application/pdf",
                Pdfs.withLines(
                        "Packing slip", "Purchase order: " + po, "Carrier: UPS", "Tracking number: " + tracking),
                false);
    }

    private static SeedMail.File[] files(BadInputs.BadInput input) {
        return input.mail().files().toArray(SeedMail.File[]::new);
    }
}
