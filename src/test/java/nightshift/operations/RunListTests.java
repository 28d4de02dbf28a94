package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunListTests {
    private static final List<String> STATES = Stream.concat(
                    Stream.of(EffectState.values()).map(EffectState::code),
                    Stream.of(
                            "",
                            "done,failed",
                            "done,staged",
                            "done,submitted",
                            "refused,discarded",
                            "done_elsewhere,refused"))
            .toList();

    private final TestProcess process = TestProcess.alone();
    private final Items items = new Items(process.jdbc, new EffectPages(process.jdbc));
    private final RunList runs = new RunList(process.jdbc, items);
    private Run run;
    private long decisions;

    @BeforeEach
    void everyWayAnItemCanStand() {
        run = process.runs.begin(Workflow.FULFILLMENT, "test");
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            for (String states : STATES) {
                for (int more = 0; more < 4; more++) {
                    item(outcome, states, more == 1, more == 2, more == 3);
                }
            }
        }
    }

    @Test
    void listsUnderEachOutcomeExactlyTheItemsThatCameOutSo() {
        Map<ItemOutcome, Long> all =
                items.ofRun(run.id()).stream().collect(Collectors.groupingBy(RunItem::outcome, Collectors.counting()));

        assertThat(all).containsOnlyKeys(ItemOutcome.values());
        for (ItemOutcome outcome : ItemOutcome.values()) {
            assertThat(pages(outcome)).hasSize(all.get(outcome).intValue()).doesNotHaveDuplicates();
            assertThat(runs.counts(run.id()).get(outcome))
                    .isEqualTo(all.get(outcome).intValue());
        }
    }

    @Test
    void listsAllItemsOldestFirst() {
        List<Long> listed = pages(page -> runs.items(run.id(), page));

        assertThat(listed).hasSize((int) decisions).isSorted();
    }

    private List<Long> pages(ItemOutcome outcome) {
        return pages(page -> {
            Page<RunItem> part = runs.items(run.id(), outcome, page);
            assertThat(part.items()).allMatch(item -> item.outcome() == outcome);
            return part;
        });
    }

    private static List<Long> pages(Function<PageAsked, Page<RunItem>> list) {
        List<Long> ids = new ArrayList<>();
        Optional<Long> from = Optional.empty();
        do {
            Page<RunItem> page = list.apply(new PageAsked(from, 7));
            page.items().forEach(item -> ids.add(item.decisionId().orElseThrow()));
            from = page.next();
        } while (from.isPresent());
        return ids;
    }

    private void item(DecisionOutcome outcome, String states, boolean review, boolean letter, boolean superseded) {
        long id = ++decisions;
        insert(
                "insert into work (id, workflow, subject, state, offered_at)"
                        + " values (%d, 'FULFILLMENT', 'mail/%d', 'closed', current_timestamp)",
                id, id);
        insert(
                "insert into decision (id, work_id, item_key, label, workflow, outcome, reasons, facts, run_id, instance,"
                        + " decided_at, superseded) values (%d, %d, 'item', 'PO', 'FULFILLMENT', '%s', '[]', '{}', %d, 'i',"
                        + " current_timestamp, %d)",
                id, id, outcome.name(), run.id(), superseded ? 1 : 0);
        int position = 0;
        for (String state : states.isEmpty() ? new String[0] : states.split(",")) {
            insert(
                    "insert into effect (id, effect_key, kind, payload, target, position, state, workflow, decision_id, planned_at)"
                            + " values (%d, 'key/%d/%d', 'test', '{}', 'target', %d, '%s', 'FULFILLMENT', %d, current_timestamp)",
                    id * 10 + position, id, position, position, state, id);
            position++;
        }
        if (review) {
            insert(
                    "insert into review (open_key, decision_id, reasons, opened_at)"
                            + " values ('decision/%d', %d, '[]', current_timestamp)",
                    id, id);
        }
        if (letter && position > 0) {
            insert(
                    "insert into dead_letter (open_key, effect_id, workflow, run_id, cause, fingerprint, route, attempts,"
                            + " work_attempt, first_seen_at, last_seen_at, state) values ('effect/%d', %d, 'FULFILLMENT', %d, 'down', 'f',"
                            + " 'r', 1, 0, current_timestamp, current_timestamp, 'open')",
                    id, id * 10, run.id());
        }
    }

    private void insert(String sql, Object... values) {
        process.jdbc.sql(sql.formatted(values)).update();
    }
}
