package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import org.junit.jupiter.api.Test;

class ShippedGoodsTests {
    private static final PoNumber ORDER = new PoNumber("PO-7401");
    private static final Sku BIN = new Sku("BIN-2048");

    @Test
    void addsUpWhatTheNightsShippedOfAnOrder() {
        ShippedQuantities shipped =
                ShippedGoods.of(List.of(item(ItemOutcome.DONE, "BIN-2048", 10), item(ItemOutcome.DONE, "bin-2048", 4)));

        assertThat(shipped.of(ORDER, BIN)).contains(new BigDecimal(14));
        assertThat(shipped.of(ORDER, new Sku("LID-7"))).contains(BigDecimal.ZERO);
    }

    @Test
    void takesOnlyWhatReallyShippedForARecord() {
        assertThat(ShippedGoods.of(List.of(item(ItemOutcome.FLAGGED, "BIN-2048", 10)))
                        .of(ORDER, BIN))
                .isEmpty();
    }

    private static RunItem item(ItemOutcome outcome, String sku, int shipped) {
        return new RunItem(
                Workflow.FULFILLMENT,
                1,
                "mail/1",
                Optional.of(1L),
                "slip.pdf/PO7401",
                "PO-7401",
                Optional.of("Harbor"),
                outcome,
                List.of(),
                List.of(),
                Map.of(
                        "purchaseOrder",
                        Map.of("value", Map.of("value", "PO-7401"), "evidence", Map.of()),
                        "lines",
                        List.of(Map.of("item", sku, "shipped", shipped))),
                Instant.EPOCH);
    }
}
