package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What waits of one run when the next one knows more: lists, people and retries come late. */
@TestPropertySource(properties = {"nightshift.catalog.shop-max-age=1d", "nightshift.catalog.amazon-max-age=1d"})
class StockOverDaysIT extends HandMadeStore {
    @Autowired
    private Modes modes;

    @AfterEach
    void backToAuto() {
        modes.reset(Workflow.INVENTORY);
    }

    /** In review: at six the supplier has ten, at eight none, at ten a person approves what was decided at six. */
    @Test
    void showsNoPiecesThatTheSupplierHadWhenItWasDecidedAndHasNoMore() {
        modes.change(Workflow.INVENTORY, Mode.REVIEW, "kim");
        item("HS-1", HARBOR, 12, 3, 3);
        item("HS-2", HARBOR, 30, 28, 28);
        run();
        assertThat(effects()).contains("shopify-stock HS-1 staged");

        supplierHas("HS-1", HARBOR, 3);
        run();

        assertThat(effects())
                .contains("shopify-stock HS-1 expired", "shopify-stock HS-1 staged")
                .filteredOn(effect -> effect.startsWith("shopify-stock HS-1"))
                .hasSize(2);
        assertThat(staged("HS-1")).containsExactly("1");
    }

    /** His list was wrong at six and right at eight; what waits of six is not to be approved at ten. */
    @Test
    void theFlagOfASupplierGoesWhenANewerListSaysOtherwise() {
        heldSupplier();
        long flag = openFlag(HARBOR);
        for (int n = 0; n < 22; n++) {
            supplierHas("HS-" + n, HARBOR, 30);
        }

        run();

        assertThat(openFlags()).isZero();
        assertThat(shown("HS-0")).isEqualTo("28 28 ACTIVE");
        assertThat(processes.ask(
                        "review-act",
                        new ActRequest(new Target.OfReview(flag), "approve-prepared", "kim", "he is right", Map.of())))
                .isInstanceOf(ActOutcome.AlreadyHandled.class);
        assertThat(shown("HS-0")).isEqualTo("28 28 ACTIVE");
    }

    /** Held at six and at eight: one flag, and of the items that it holds the newest counts. */
    @Test
    void aSupplierHeldTwiceIsOneFlagOfWhatTheListsSayNow() {
        heldSupplier();
        supplierHas("HS-0", HARBOR, 5);

        run();

        assertThat(openFlags()).isEqualTo(1);
        assertThat(staged("HS-0")).containsExactly("3");
        assertThat(staged("HS-1")).containsExactly("0");
    }

    /** What a person approved a moment ago goes out, also where a run begins before it has. */
    @Test
    void keepsWhatAPersonApproved() {
        modes.change(Workflow.INVENTORY, Mode.REVIEW, "kim");
        item("HS-1", HARBOR, 12, 3, 3);
        run();
        jdbc.sql(
                        "update effect set state = 'planned', approved_by = 'kim' where target = 'HS-1' and kind = 'shopify-stock'")
                .update();

        run();

        assertThat(effects()).contains("shopify-stock HS-1 done");
    }

    /** Shopify did not answer and the batch was given up: nobody retries it, and the item is not blocked for ever. */
    @Test
    void decidesAfreshWhatAFailedBatchLeft() {
        item("HS-1", HARBOR, 12, 10, 10);
        item("HS-2", HARBOR, 30, 28, 28);
        supplierHas("HS-1", HARBOR, 0);
        modes.change(Workflow.INVENTORY, Mode.REVIEW, "kim");
        run();
        modes.change(Workflow.INVENTORY, Mode.AUTO, "kim");
        jdbc.sql(
                        "insert into effect (effect_key, kind, payload, target, position, state, workflow, attempt, planned_at)"
                                + " values ('stock-batch/1', 'shopify-set-stock', '{}', 'stock', 1, 'failed', 'INVENTORY', 3, :now)")
                .param("now", sql(clock.instant()))
                .update();
        jdbc.sql(
                        "update effect set state = 'performing', batch_id = (select id from effect where effect_key = 'stock-batch/1')"
                                + " where target = 'HS-1' and kind = 'shopify-stock'")
                .update();

        run();

        assertThat(shown("HS-1")).isEqualTo("0 0 ACTIVE");
        assertThat(effects())
                .contains("shopify-stock HS-1 expired", "shopify-stock HS-1 done", "amazon-quantity HS-1 done");
    }

    /** He sells it under another part number now, and the owner renames the SKU while it is out: it is the same variant. */
    @Test
    void bringsBackWhatWasRenamedWhileItWasPaused() {
        item("HS-1", HARBOR, 0, 20, 20);
        item("HS-2", HARBOR, 30, 28, 28); // keeps the product in the shop
        jdbc.sql("update catalog_item set seller_sku = null").update();
        run();
        assertThat(shown("HS-1")).isEqualTo("0 20 ACTIVE");

        item("HS-1A", HARBOR, 30, 0, 0);
        jdbc.sql("update catalog_item set seller_sku = null, variant_id = 'HS-1' where sku_key = 'HS-1A'")
                .update();
        jdbc.sql(
                        "update catalog_item set troubles = :gone, shop_troubles = :gone, shop_read_at = :before where sku_key = 'HS-1'")
                .param("gone", "It is not in the shop any more\n")
                .param("before", sql(clock.instant().minus(Duration.ofHours(1))))
                .update();
        jdbc.sql("delete from supplier_item where sku_key = 'HS-1'").update();
        run();

        assertThat(shown("HS-1A")).isEqualTo("28 0 ACTIVE");
        assertThat(lastWritten("HS-1A")).isEqualTo("28");
    }

    private void heldSupplier() {
        for (int n = 0; n < 50; n++) {
            item("HS-" + n, HARBOR, n < 22 ? 0 : 30, 20, 20);
        }
        for (int n = 0; n < 70; n++) {
            item("AB-" + n, ACME, 30, 28, 28);
        }
        run();
        assertThat(openFlags()).isEqualTo(1);
    }

    private List<String> staged(String sku) {
        return jdbc
                .sql("select payload from effect where state = 'staged' and kind = 'shopify-stock' and target = :sku")
                .param("sku", sku)
                .query(String.class)
                .list()
                .stream()
                .map(payload -> payload.replaceAll("(?s).*\"to\":(\\d+).*", "$1"))
                .toList();
    }
}
