package nightshift.fulfillment.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.TrackingNumber;
import nightshift.fulfillment.reconciliation.AmazonDifferences.Verdict;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonOrder.ShippedPackage;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.DifferenceKind;
import nightshift.operations.RecordedWrite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmazonDifferencesTests {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final Instant GRACE = NOW.minus(Duration.ofHours(2));
    private static final String NUMBER = "1Z999AA10123456784";
    private static final AmazonOrderId ORDER = new AmazonOrderId("902-0000000-0000001");
    private static final String ITEM = "12345678901234";

    @Test
    void aPackageWithOurNumberAgrees() {
        assertThat(compare(NOW, order("SHIPPED", shipped("1z999aa1 0123456784", 2))))
                .isInstanceOf(Verdict.Agrees.class);
        assertThat(compare(
                        NOW,
                        order(
                                "SHIPPED",
                                new ShippedPackage("1", Optional.of(NUMBER), Optional.empty(), "", List.of()))))
                .as("without items it stands for all")
                .isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void whatAmazonTookMomentsAgoMayNotShowYet() {
        assertThat(compare(NOW.minusSeconds(60), order("UNSHIPPED"))).isInstanceOf(Verdict.NotYet.class);
        assertThat(compare(NOW.minusSeconds(60), null)).isInstanceOf(Verdict.NotYet.class);
    }

    @Test
    void afterTheGraceTimeItIsMissing() {
        Instant longAgo = NOW.minus(Duration.ofHours(3));
        assertThat(kind(compare(longAgo, order("UNSHIPPED")))).isEqualTo(DifferenceKind.MISSING);
        assertThat(kind(compare(longAgo, null))).isEqualTo(DifferenceKind.MISSING);
    }

    @Test
    void anotherNumberFewerPiecesOrACancellationIsADifferenceAtOnce() {
        assertThat(kind(compare(NOW, order("SHIPPED", shipped("1Z999AA10123456793", 2)))))
                .isEqualTo(DifferenceKind.OTHER_TRACKING);
        assertThat(kind(compare(NOW, order("SHIPPED", shipped(NUMBER, 1))))).isEqualTo(DifferenceKind.OTHER_QUANTITY);
        assertThat(kind(compare(NOW, order("CANCELLED")))).isEqualTo(DifferenceKind.CANCELLED);
    }

    @Test
    void aNumberWeCorrectedOurselvesIsTheOneToShow() {
        String corrected = "1Z999AA10123456793";
        RecordedWrite correction = new RecordedWrite(
                2,
                new PackageCorrection(
                        ORDER,
                        "1",
                        new TrackingNumber(NUMBER),
                        new TrackingNumber(corrected),
                        "UPS",
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        List.of(new ShipmentConfirmation.Item(ITEM, 2))),
                true,
                true,
                Optional.empty(),
                Optional.of(NOW.minus(Duration.ofHours(3))));
        RecordedWrite shown = ConfirmedPackages.of(List.of(confirmed(NOW.minus(Duration.ofHours(9))), correction))
                .get(0);

        assertThat(AmazonDifferences.compare(shown, order("SHIPPED", shipped(corrected, 2)), GRACE))
                .isInstanceOf(Verdict.Agrees.class);
        assertThat(kind(AmazonDifferences.compare(shown, order("SHIPPED", shipped(NUMBER, 2)), GRACE)))
                .isEqualTo(DifferenceKind.OTHER_TRACKING);
    }

    private static DifferenceKind kind(Verdict verdict) {
        return ((Verdict.Differs) verdict).difference().kind();
    }

    private static Verdict compare(Instant finishedAt, @Nullable AmazonOrder order) {
        return AmazonDifferences.compare(confirmed(finishedAt), order, GRACE);
    }

    private static RecordedWrite confirmed(Instant finishedAt) {
        ShipmentConfirmation confirmed = new ShipmentConfirmation(
                ORDER,
                new TrackingNumber(NUMBER),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                NOW,
                List.of(new ShipmentConfirmation.Item(ITEM, 2)));
        return new RecordedWrite(1, confirmed, true, true, Optional.empty(), Optional.of(finishedAt));
    }

    private static ShippedPackage shipped(String number, int quantity) {
        return new ShippedPackage(
                "1",
                Optional.of(number),
                Optional.of("UPS"),
                "SHIPPED",
                List.of(new AmazonOrder.PackageItem(ITEM, quantity)));
    }

    private static AmazonOrder order(String status, ShippedPackage... packages) {
        return new AmazonOrder(
                ORDER,
                status,
                "MERCHANT",
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(packages),
                NOW);
    }
}
