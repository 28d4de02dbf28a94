package nightshift.reliability;

import static nightshift.reliability.Shelf.amazonPrice;
import static nightshift.reliability.Shelf.amazonQuantity;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.DifferenceKind;
import nightshift.operations.Differences;
import nightshift.operations.EffectAttempts;
import nightshift.operations.Modes;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The step of a run that sends prices and stock to the shop and to Amazon. */
class ListingsWriteIT extends FaultyWorld {
    @Autowired
    private Modes modes;

    @Autowired
    private Differences found;

    @Autowired
    private EffectAttempts attempts;

    private ByHand owner;
    private Shelf shelf;
    private AmazonSandbox amazon;

    @BeforeEach
    void goods() {
        evening(7402);
        owner = new ByHand(sandbox.url());
        amazon = sandbox.world().the(AmazonSandbox.class);
        shelf = new Shelf(sandbox, owner);
        shelf.put("BIN-1", "BIN-2", "BIN-3");
        shelf.offer("BIN-1-0", "BIN-2-0", "BIN-3-0");
    }

    private void sweepOfAll() {
        sweep(
                shelf.stock("s1", "BIN-1-0", 0),
                shelf.price("s1", "BIN-1-0", "90.00"),
                shelf.price("s1", "BIN-2-0", "91.00"),
                shelf.price("s1", "BIN-3-0", "92.00"),
                amazonQuantity("s1", "BIN-1-0", 0),
                amazonPrice("s1", "BIN-2-0", "91.00"));
    }

    private void assertThatAllIsWrittenOnce() {
        assertThat(written("shopify.stock")).containsExactly("BIN-1-0 0");
        assertThat(written("shopify.price"))
                .containsExactlyInAnyOrder("BIN-1-0 90.00", "BIN-2-0 91.00", "BIN-3-0 92.00");
        assertThat(written("amazon.price")).containsExactly("BIN-2-0 91.00");
        assertThat(written("amazon.quantity")).containsExactly("BIN-1-0 0");
        assertThat(books().of("amazon.feed")).hasSize(1);
    }

    @Test
    void sendsEverythingAndWaitsForWhatIsUnderWay() {
        sweepOfAll();

        processes.ask("write-listings", null);

        assertThatAllIsWrittenOnce();
        assertThat(notDone()).isEmpty();
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void sendsWhatIsApprovedAtOnceWithTheNextLook() {
        modes.change(Workflow.INVENTORY, Mode.REVIEW, "kim");
        sweepOfAll();
        processes.ask("write-listings", null);
        assertThat(books().of("shopify.price")).isEmpty();
        long decision =
                jdbc.sql("select max(id) from decision").query(Long.class).single();

        processes.ask("approve", new nightshift.operations.Approval.OfStaged(List.of(decision), "kim"));
        Awaitility.await().until(() -> {
            processes.ask("tend-listings", null);
            return notDone().isEmpty();
        });

        assertThatAllIsWrittenOnce();
    }

    @Test
    void writesNothingInShadowButAsksAmazonWhetherItWouldTakeASample() {
        modes.change(Workflow.INVENTORY, Mode.SHADOW, "kim");
        amazon.rejectListing("BIN-2-0");
        sweepOfAll();

        processes.ask("write-listings", null);
        processes.ask("write-listings", null);

        assertThat(books().of("amazon.price")).isEmpty();
        assertThat(books().of("amazon.quantity")).isEmpty();
        assertThat(books().of("shopify.price")).isEmpty();
        assertThat(sandbox.faults().calls().get("amazon.patchListingsItem"))
                .as("once")
                .isEqualTo(2);
        assertThat(attempts.of(effectOf("amazon-price", "BIN-2-0").id()))
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.act()).isEqualTo("preview");
                    assertThat(attempt.outcome()).isEqualTo("valid");
                    assertThat(attempt.request().orElseThrow()).contains("91.00", "discounted_price");
                });
    }

    @Test
    void tellsAsADifferenceWhatIsOtherwiseThanItWasWritten() {
        sweepOfAll();
        processes.ask("open-listings", null);
        Awaitility.await().until(() -> {
            processes.ask("collect-listings", null);
            return notDone().isEmpty();
        });
        owner.reprice("BIN-1-0", "70.00");
        Awaitility.await().until(() -> {
            processes.ask("read-listings-back", null);
            return readBack()
                    .equals(Map.of(
                            "shopify-set-prices",
                            "differs",
                            "shopify-set-stock",
                            "agrees",
                            "amazon-submit-listings",
                            "agrees"));
        });

        assertThat(found.open(Workflow.INVENTORY)).singleElement().satisfies(open -> {
            assertThat(open.difference().kind()).isEqualTo(DifferenceKind.OTHER_PRICE);
            assertThat(open.difference().sentence()).contains("BIN-1-0", "90.00", "70.00");
        });
    }

    @Test
    void takesALaterSaleForNoDifference() {
        sweep(shelf.stock("s1", "BIN-1-0", 5), amazonQuantity("s1", "BIN-1-0", 5));
        processes.ask("open-listings", null);
        Awaitility.await().until(() -> {
            processes.ask("collect-listings", null);
            return notDone().isEmpty();
        });
        amazon.offerByHand("BIN-1-0", Optional.<BigDecimal>empty(), Optional.of(4));
        Awaitility.await().until(() -> {
            processes.ask("read-listings-back", null);
            return readBack().size() == 2;
        });

        assertThat(readBack().values()).containsOnly("agrees");
        assertThat(found.open(Workflow.INVENTORY)).isEmpty();
    }

    private Map<String, String> readBack() {
        Map<String, String> outcomes = new java.util.HashMap<>();
        jdbc.sql(
                        "select e.kind, a.outcome from effect_attempt a join effect e on e.id = a.effect_id where a.act = 'read-back'")
                .query(row -> {
                    outcomes.put(row.getString(1), row.getString(2));
                });
        return outcomes;
    }
}
