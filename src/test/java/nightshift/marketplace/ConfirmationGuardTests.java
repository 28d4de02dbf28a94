package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.EffectOutcome;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import org.junit.jupiter.api.Test;

class ConfirmationGuardTests {
    private static final AmazonOrderId ID = new AmazonOrderId("902-1845936-5435065");
    private static final String ITEM = "05015851154158";
    private static final String OURS = "1Z999AA10123456784";
    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00Z");

    private static ShipmentConfirmation confirmation(String item, int quantity, Optional<String> method) {
        return new ShipmentConfirmation(
                ID,
                new TrackingNumber(OURS),
                "UPS",
                Optional.empty(),
                method,
                TIME,
                List.of(new ShipmentConfirmation.Item(item, quantity)));
    }

    private static AmazonOrder order(
            String status,
            String by,
            int ordered,
            int fulfilled,
            boolean cancel,
            AmazonOrder.ShippedPackage... packages) {
        return new AmazonOrder(
                ID,
                status,
                by,
                TIME,
                Optional.empty(),
                List.of(),
                List.of(new AmazonOrder.Item(ITEM, Optional.empty(), ordered, fulfilled, cancel)),
                List.of(packages),
                TIME);
    }

    private static AmazonOrder.ShippedPackage parcel(String tracking, String status, int quantity) {
        return new AmazonOrder.ShippedPackage(
                "1",
                Optional.of(tracking),
                Optional.of("UPS"),
                status,
                List.of(new AmazonOrder.PackageItem(ITEM, quantity)));
    }

    private static Verdict judge(AmazonOrder order) {
        return ConfirmationGuard.judge(confirmation(ITEM, 1, Optional.empty()), Optional.of(order));
    }

    private static ReasonKind staleKind(Verdict verdict) {
        return ((EffectOutcome.Stale) ((Verdict.Leave) verdict).outcome())
                .reason()
                .kind();
    }

    @Test
    void letsAnOpenOrderThrough() {
        assertThat(judge(order("UNSHIPPED", "MERCHANT", 1, 0, false))).isInstanceOf(Verdict.Confirm.class);
    }

    @Test
    void letsTheRestOfAPartlyShippedOrderThrough() {
        assertThat(judge(order("PARTIALLY_SHIPPED", "MERCHANT", 2, 1, false, parcel("1ZOTHER1", "SHIPPED", 1))))
                .isInstanceOf(Verdict.Confirm.class);
    }

    @Test
    void knowsTheSameParcelWhateverItsSpelling() {
        Verdict verdict =
                judge(order("SHIPPED", "MERCHANT", 1, 1, false, parcel("1z 999 aa1 0123456784", "SHIPPED", 1)));
        assertThat(((Verdict.Leave) verdict).outcome()).isInstanceOf(EffectOutcome.DoneElsewhere.class);
    }

    @Test
    void countsPackagesThatTheFulfilledQuantityDoesNotShowYet() {
        assertThat(staleKind(judge(order("UNSHIPPED", "MERCHANT", 1, 0, false, parcel("1ZOTHER1", "SHIPPED", 1)))))
                .isEqualTo(ReasonKind.ALREADY_FULFILLED);
    }

    @Test
    void ignoresACancelledPackage() {
        assertThat(judge(order("UNSHIPPED", "MERCHANT", 1, 0, false, parcel("1ZOTHER1", "CANCELLED", 1))))
                .isInstanceOf(Verdict.Confirm.class);
    }

    @Test
    void holdsWhatIsCancelledPendingWantedBackOrNotOurs() {
        assertThat(staleKind(judge(order("CANCELLED", "MERCHANT", 1, 0, false))))
                .isEqualTo(ReasonKind.ORDER_CANCELLED);
        assertThat(staleKind(judge(order("PENDING", "MERCHANT", 1, 0, false)))).isEqualTo(ReasonKind.ORDER_ON_HOLD);
        assertThat(staleKind(judge(order("UNSHIPPED", "MERCHANT", 1, 0, true)))).isEqualTo(ReasonKind.ORDER_ON_HOLD);
        assertThat(staleKind(judge(order("UNSHIPPED", "AMAZON", 1, 0, false)))).isEqualTo(ReasonKind.ORDER_MISMATCH);
        assertThat(staleKind(ConfirmationGuard.judge(confirmation(ITEM, 1, Optional.empty()), Optional.empty())))
                .isEqualTo(ReasonKind.UNKNOWN_ORDER);
    }

    @Test
    void refusesAnItemOfAnotherOrderAndMoreThanWasOrdered() {
        Optional<AmazonOrder> order = Optional.of(order("UNSHIPPED", "MERCHANT", 1, 0, false));
        assertThat(staleKind(ConfirmationGuard.judge(confirmation("00000000000001", 1, Optional.empty()), order)))
                .isEqualTo(ReasonKind.ORDER_MISMATCH);
        assertThat(staleKind(ConfirmationGuard.judge(confirmation(ITEM, 2, Optional.empty()), order)))
                .isEqualTo(ReasonKind.ALREADY_FULFILLED);
    }

    @Test
    void keepsOneValueThatAmazonWouldNotTakeOutOfTheFeed() {
        Optional<AmazonOrder> order = Optional.of(order("UNSHIPPED", "MERCHANT", 1, 0, false));
        for (String bad : List.of("NULL", "null ", "x".repeat(51), "UPS\nGround")) {
            Verdict verdict = ConfirmationGuard.judge(confirmation(ITEM, 1, Optional.of(bad)), order);
            assertThat(((Verdict.Leave) verdict).outcome()).as(bad).isInstanceOf(EffectOutcome.Refused.class);
        }
    }
}
