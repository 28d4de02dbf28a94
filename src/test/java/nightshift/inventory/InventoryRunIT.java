package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.Target;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What runs of stock write, hold and tell people, and what becomes of it when a person says so. */
@TestPropertySource(properties = {"nightshift.catalog.shop-max-age=1d", "nightshift.catalog.amazon-max-age=1d"})
class InventoryRunIT extends HandMadeStore {
    @Autowired
    private StockDecisions stockDecisions;

    @Test
    void pausesChangesAndBringsBackOverThreeRuns() {
        item("HS-1", HARBOR, 0, 20, 20);
        item("HS-2", HARBOR, 30, 20, 28);
        item("AB-1", ACME, 1000, 12, 12);

        List<RunItem> first = run();

        assertThat(first).extracting(RunItem::itemKey).containsExactlyInAnyOrder(HARBOR, ACME, "sweep");
        assertThat(effects())
                .containsExactlyInAnyOrder(
                        "shopify-stock HS-1 done",
                        "amazon-quantity HS-1 done",
                        "shopify-stock HS-2 done",
                        "shopify-stock AB-1 done",
                        "amazon-quantity AB-1 done");
        assertThat(summary())
                .contains("2 listings paused, 3 counts changed")
                .contains("Harbor Steel & Shelving: 2 paused, 1 count changed. Writes: 3 done.")
                .contains(
                        "Pause HS-1 on Amazon (quantity 20 to 0): Harbor Steel & Shelving has 0. (Pause what is out)");

        assertThat(run()).as("nothing moved since").extracting(RunItem::itemKey).containsExactly("sweep");

        supplierHas("HS-1", HARBOR, 4);
        assertThat(run()).extracting(RunItem::itemKey).containsExactly("sweep");
        assertThat(stockDecisions.of(new nightshift.core.Sku("HS-1")))
                .allSatisfy(last -> assertThat(last.reason()).startsWith("Stays paused until a rule brings it back."));

        supplierHas("HS-1", HARBOR, 5);
        run();
        assertThat(shown("HS-1")).isEqualTo("3 3 ACTIVE");
        assertThat(summary()).contains("2 brought back");
    }

    @Test
    void writesNothingAndFlagsOnceWhenALoadOfItemsWouldBePaused() {
        for (int n = 0; n < 30; n++) {
            item("HS-" + n, HARBOR, 0, 20, 20);
        }

        List<RunItem> items = run();

        assertThat(items).extracting(RunItem::itemKey).containsExactlyInAnyOrder("breaker", "sweep");
        assertThat(items)
                .filteredOn(item -> item.itemKey().equals("breaker"))
                .extracting(RunItem::outcome)
                .containsExactly(ItemOutcome.FLAGGED);
        assertThat(effects()).isEmpty();
        run();
        assertThat(openFlags()).as("the same flag").isEqualTo(1);

        assertThat(processes.ask(
                        "review-act",
                        new ActRequest(
                                new Target.OfReview(openFlag("breaker")),
                                "ignore",
                                "kim",
                                "his list was wrong",
                                Map.of())))
                .isInstanceOf(ActOutcome.Finished.class);
        run();
        assertThat(openFlags()).as("whoever let one be did not see the next").isEqualTo(1);
    }

    @Test
    void tellsPeopleOfOldNumbersOnceADay() {
        item("HS-1", HARBOR, 0, 20, 20);
        jdbc.sql("update supplier_item set stock_as_of = :old")
                .param("old", sql(clock.instant().minus(Duration.ofDays(4))))
                .update();

        run();
        run();

        assertThat(effects()).isEmpty();
        assertThat(jdbc.sql("select target from effect where kind = 'mail-send' and effect_key like '%stock-alert%'")
                        .query(String.class)
                        .list())
                .as("one by the rule of the sandbox, one because nothing can be decided any more")
                .hasSize(2);
    }

    @Test
    void decidesNothingOfASweepThatANewerOneOvertook() {
        item("HS-1", HARBOR, 0, 20, 20);
        item("HS-2", HARBOR, 30, 28, 28);
        jdbc.sql("insert into work (workflow, subject, shadow_only, state, offered_at)"
                        + " values ('INVENTORY', 'sweep/999999', false, 'waiting', :now)")
                .param("now", sql(clock.instant()))
                .update();

        List<RunItem> items = run();

        assertThat(items).hasSize(3);
        assertThat(effects()).hasSize(2).allMatch(effect -> effect.endsWith("done"));
    }

    @Test
    void goesOnFromWhatOthersWroteWhenAPersonSaysSo() {
        item("HS-1", HARBOR, 10, 8, 8);
        item("HS-2", HARBOR, 30, 20, 20);
        run();
        shopShows("HS-2", 33);
        assertThat(run()).extracting(RunItem::itemKey).containsExactlyInAnyOrder("changed-by-others", "sweep");
        shopShows("HS-2", 32);
        run();
        assertThat(openFlags()).as("a piece was sold: the same flag").isEqualTo(1);

        takeOver();

        assertThat(openFlags()).isZero();
        assertThat(lastWritten("HS-2")).isEqualTo("32");
        run();
        assertThat(shown("HS-2")).isEqualTo("28 28 ACTIVE");
    }

    /** The flag waits while the item stands as it should again and Nightshift pauses it. */
    @Test
    void leavesItsOwnPauseAloneWhenAnOldFlagIsAnswered() {
        item("HS-1", HARBOR, 10, 8, 8);
        item("HS-2", HARBOR, 30, 20, 20);
        run();
        shopShows("HS-2", 33);
        run();
        shopShows("HS-2", 28);
        supplierHas("HS-2", HARBOR, 0);
        run();
        assertThat(shown("HS-2")).isEqualTo("0 0 ACTIVE");

        takeOver();

        assertThat(lastWritten("HS-2")).isEqualTo("0");
        assertThat(jdbc.sql("select channel from inventory_pause where ended_at is null order by channel")
                        .query(String.class)
                        .list())
                .containsExactly("amazon", "shopify");
        supplierHas("HS-2", HARBOR, 30);
        run();
        assertThat(shown("HS-2")).isEqualTo("28 28 ACTIVE");
    }

    @Test
    void raisesOneFlagForWhatOthersChangeAlsoWhenMoreComes() {
        item("HS-1", HARBOR, 30, 20, 20);
        item("HS-2", HARBOR, 30, 20, 20);
        run();
        shopShows("HS-2", 33);
        run();
        shopShows("HS-1", 44);
        run();

        assertThat(openFlags()).isEqualTo(1);
    }

    private void takeOver() {
        assertThat(processes.ask(
                        "review-act",
                        new ActRequest(
                                new Target.OfReview(openFlag("changed-by-others")),
                                "take-over",
                                "kim",
                                "the old tool is off",
                                Map.of())))
                .isInstanceOf(ActOutcome.Finished.class);
    }

    /** 02:00 it is held, in the afternoon a person says yes: nothing of it would be written any more. */
    @Test
    void offersNothingThatIsTooOldToBeWritten() {
        for (int n = 0; n < 50; n++) {
            item("HS-" + n, HARBOR, n < 21 ? 0 : 30, 20, 20);
        }
        for (int n = 0; n < 70; n++) {
            item("AB-" + n, ACME, 30, 28, 28);
        }
        run();
        long flag = openFlag(HARBOR);
        jdbc.sql("update effect set expires_at = :past where state = 'staged'")
                .param("past", sql(clock.instant().minus(Duration.ofHours(1))))
                .update();

        assertThat(processes.ask(
                        "review-act",
                        new ActRequest(new Target.OfReview(flag), "approve-prepared", "kim", "he is right", Map.of())))
                .isInstanceOf(ActOutcome.Impossible.class);
    }

    @Test
    void letsExactlyTheHeldSweepGoAheadOnceWhenAPersonSaysSo() {
        for (int n = 0; n < 30; n++) {
            item("HS-" + n, HARBOR, 0, 20, 20);
        }
        item("HS-99", HARBOR, 30, 28, 28); // keeps the product in the shop
        run();

        goAhead();

        assertThat(effects()).hasSize(2 * 30).allMatch(effect -> effect.endsWith("done"));
        assertThat(openFlags()).isZero();
        for (int n = 30; n < 60; n++) {
            item("HS-" + n, HARBOR, 0, 20, 20);
        }
        assertThat(run())
                .as("the word was for one sweep")
                .extracting(RunItem::itemKey)
                .contains("breaker");
        assertThat(effects()).hasSize(2 * 30);
    }

    @Test
    void holdsItAgainWhenMoreWouldBePausedThanThePersonSaw() {
        for (int n = 0; n < 30; n++) {
            item("HS-" + n, HARBOR, 0, 20, 20);
        }
        run();
        for (int n = 30; n < 60; n++) {
            item("HS-" + n, HARBOR, 0, 20, 20);
        }

        goAhead();

        assertThat(effects()).isEmpty();
        assertThat(openFlags()).isEqualTo(1);
    }

    @Test
    void decidesAnewWhenWhatThePersonSawIsTooOld() {
        for (int n = 0; n < 30; n++) {
            item("HS-" + n, HARBOR, 0, 20, 20);
        }
        run();
        jdbc.sql("update review set opened_at = :old")
                .param("old", sql(clock.instant().minus(Duration.ofHours(13))))
                .update();

        goAhead();

        assertThat(effects()).isEmpty();
        assertThat(openFlags()).isEqualTo(1);
    }

    /** A person's word on the one flag of the breaker, until the run it begins has ended. */
    private void goAhead() {
        long before = latestRun();
        assertThat(processes.ask(
                        "review-act",
                        new ActRequest(
                                new Target.OfReview(openFlag("breaker")),
                                "go-ahead",
                                "kim",
                                "the line is over",
                                Map.of())))
                .isInstanceOf(ActOutcome.Finished.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from run where workflow = 'INVENTORY' and id > :before"
                                        + " and asked_by like 'go-ahead by kim%' and finished_at is not null"
                                        + " and id not in (select run_id from run_lease)")
                                .param("before", before)
                                .query(Integer.class)
                                .single()
                        == 1);
    }
}
