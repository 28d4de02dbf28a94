package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.operations.reviews.Target;
import org.junit.jupiter.api.Test;

class ListFlagActsTests {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final ListFlagActs acts = new ListFlagActs();

    @Test
    void showsWhatTheListWouldChangeBeforeItIsTaken() {
        List<String> impact = new ListImpact(9500, 3800, 20, 900, 12, 7, 5).inWords(5700, 3);
        assertThat(acts.offered(item("list", Map.of(RefusedLists.IMPACT, impact), true)))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.reasonNeeded()).isTrue();
                    assertThat(act.warnings())
                            .containsExactly(
                                    "Items with values of his now: 9,500. Rows in this list: 5,700.",
                                    "Items that are not in it, which have no stock or cost any more and stay on sale as they are: 3,800.",
                                    "Items in stock now that are out by it: 20.",
                                    "Items with another stock: 900; with another cost: 12.",
                                    "Items with another freight: 7; with another minimum advertised price: 5.",
                                    "Rows that are left out, whose items keep what is known: 3.");
                });
    }

    @Test
    void offersNothingAboutOtherItemsListsThatCannotBeRightAndAnsweredFlags() {
        Map<String, Object> facts = Map.of(RefusedLists.IMPACT, List.of("much"));
        assertThat(acts.offered(item("sweep", facts, true))).isEmpty();
        assertThat(acts.offered(item("list", Map.of(), true))).isEmpty();
        assertThat(acts.offered(item("list", facts, false))).isEmpty();
    }

    @Test
    void recordsWhoTookItAndWhy() {
        ActPlan.Decide plan = (ActPlan.Decide) acts.plan(task(), feed(12, true));
        assertThat(plan.decided().decision()).isInstanceOf(Decision.Nothing.class);
        assertThat(((Decision.Nothing) plan.decided().decision()).reason().detail())
                .isEqualTo("kim has this list used as it is: he is closed");
        assertThat(ListFlagActs.taken("list/12", plan.verdict())).isEqualTo("list/12");
        assertThat(ListFlagActs.taken("list/12", "ignored")).isEmpty();
    }

    @Test
    void refusesWhatWouldNotBeUsedAnyway() {
        assertThat(acts.plan(task(), feed(13, true))).isInstanceOf(ActPlan.Refuse.class);
        assertThat(acts.plan(task(), feed(12, false))).isInstanceOf(ActPlan.Refuse.class);
    }

    private static ActTask task() {
        ReviewedItem item = item("list", Map.of(), true);
        return new ActTask(
                item,
                new OfferedAct(ListFlagActs.TAKE, "", "", List.of(), List.of(), true),
                new ActRequest(new Target.OfReview(1), ListFlagActs.TAKE, "kim", "he is closed", Map.of()));
    }

    private static SupplierFeed feed(long id, boolean acceptable) {
        return new SupplierFeed(
                id,
                "Acme",
                "both",
                "list.csv",
                "0123456789abcdef",
                List.of("SKU"),
                10,
                NOW,
                NOW,
                List.of("Not one of its 10 items is in stock"),
                0,
                0,
                0,
                acceptable,
                new ListImpact(10, 0, 10, 10, 0, 0, 0));
    }

    private static ReviewedItem item(String key, Map<String, Object> facts, boolean open) {
        Work work = new Work(1, Workflow.INVENTORY, "list/12", Optional.of("Acme"), false, 1);
        return new ReviewedItem(
                open
                        ? Optional.of(new Reviews.Review(
                                1, Optional.of(5L), Optional.empty(), List.of(), NOW, Optional.empty()))
                        : Optional.empty(),
                work,
                new RunItem(
                        Workflow.INVENTORY,
                        1,
                        "list/12",
                        Optional.of(5L),
                        key,
                        "List of Acme",
                        Optional.of("Acme"),
                        ItemOutcome.FLAGGED,
                        List.of(),
                        List.of(),
                        facts,
                        NOW),
                List.of());
    }
}
