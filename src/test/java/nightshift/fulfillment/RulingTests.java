package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonSettings;
import org.junit.jupiter.api.Test;

/** What a person's word settles, and what it never does. */
class RulingTests {
    private final Shipments shipments = new Shipments();
    private final Shipments.Order order = new Shipments.Order();
    private Optional<AmazonOrder> amazon = Optional.empty();

    @Test
    void settlesTheReasonHeRead() {
        shipments.shipToZip = "89501";
        List<Reason> read = decide(Ruling.NONE).reasons();
        assertThat(read).extracting(Reason::kind).containsExactly(ReasonKind.ORDER_MISMATCH);

        assertThat(decide(Ruling.NONE.vouching(read))).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void doesNotSettleAReasonHeDidNotRead() {
        shipments.shipToZip = "89501";
        Reason another = new Reason(ReasonKind.ORDER_MISMATCH, "The slip ships to another place than it says now");

        assertThat(decide(Ruling.NONE.vouching(List.of(another)))).isInstanceOf(Decision.Review.class);
    }

    @Test
    void neverShipsACancelledOrder() {
        order.cancelledAt = Optional.of(Shipments.NOW.minusSeconds(60));

        assertVouchingChangesNothing(ReasonKind.ORDER_CANCELLED);
    }

    @Test
    void neverShipsMoreThanIsLeft() {
        shipments.lines.add(Shipments.line("BIN-2048", 3));

        assertVouchingChangesNothing(ReasonKind.OVER_SHIPPED);
    }

    @Test
    void neverConfirmsWhatTheBuyerWantsCancelled() {
        order.fromAmazon();
        amazon = Optional.of(Shipments.amazonOrder("UNSHIPPED", true));

        assertVouchingChangesNothing(ReasonKind.ORDER_ON_HOLD);
    }

    @Test
    void shipsAnUnpaidOrderThatHeVouchesFor() {
        order.financialStatus = "PENDING";

        assertThat(decide(Ruling.NONE.vouching(decide(Ruling.NONE).reasons()))).isInstanceOf(Decision.Proceed.class);
    }

    private void assertVouchingChangesNothing(ReasonKind kind) {
        Decision flagged = decide(Ruling.NONE);
        assertThat(flagged.reasons()).extracting(Reason::kind).contains(kind);

        assertThat(decide(Ruling.NONE.vouching(flagged.reasons()))).isEqualTo(flagged);
    }

    private Decision decide(Ruling ruling) {
        return DecidedShipment.decider(AmazonSettings.Confirmation.FEED)
                .decideRuled(shipments.shipment(), Shipments.answer(order.build()), amazon, List.of(), ruling);
    }
}
