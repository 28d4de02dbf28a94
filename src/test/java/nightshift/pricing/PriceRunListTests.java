package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps as people look at them. */
@ExtendWith(MigratedDatabase.class)
class PriceRunListTests {
    private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
    private final PriceRunList list = new PriceRunList(jdbc);

    @Test
    void showsTheLargestChangesFirstAndCountsWhyTheOthersStay() {
        jdbc.sql("insert into run (workflow, asked_by, instance, started_at) values ('PRICING', 'test', 'i', now())")
                .update();
        jdbc.sql(
                        "insert into price_run (run_id, kind, state, because, looked_at, moves, at_floor, raised, sum_from, sum_to,"
                                + " created_at) select max(id), 'sweep', 'preview', '', 3, 2, 0, 1, 20, 21, now() from run")
                .update();
        long run = list.latest(0, 1).get(0).id();
        row(run, "A", "move", "10.00", "10.10", "match-buy-box");
        row(run, "B", "move", "10.00", "12.00", "match-buy-box");
        row(run, "C", "stay", "10.00", null, "no_cost");

        assertThat(list.moves(run, "", 0, 10)).extracting(KeptProposal::sku).containsExactly("B", "A");
        assertThat(list.stayCounts(run)).containsEntry("no_cost", 1);
        assertThat(list.moveCounts(run)).containsEntry("proposed", 2);
        assertThat(list.stays(run, "no_cost", 0, 10)).hasSize(1);
        assertThat(list.ofItem("A", 5)).hasSize(1);
        assertThat(list.find(run).orElseThrow().state()).isEqualTo(PriceRunState.PREVIEW);
    }

    @Test
    void countsTheSweepsThatNeedAPerson() {
        PricedShelf shelf = new PricedShelf(jdbc);
        for (PriceRunState state : PriceRunState.values()) {
            shelf.sweep(state, "");
        }

        assertThat(list.countThatNeedAPerson()).as("one in preview, one held").isEqualTo(2);
    }

    /** What the page before a roll-back shows: what was really written, and nothing else. */
    @Test
    void takesBackOnlyWhatIsDone() {
        long run = new PricedShelf(jdbc).sweep(PriceRunState.APPLIED, "");
        for (String state :
                List.of("done", "refused", "failed", "shadow", "rejected", "done_elsewhere", "not_written")) {
            row(run, state, "move", "10.00", "11.00", "match-buy-box");
            jdbc.sql("update price_proposal set state = :state where sku_key = :state")
                    .param("state", state)
                    .update();
        }
        RollBacks rollBacks = new RollBacks(jdbc);

        assertThat(rollBacks.restorable(run, 0, 10))
                .extracting(KeptProposal::sku)
                .containsExactly("done");
        assertThat(rollBacks.count(run)).isEqualTo(1);
    }

    private void row(long run, String sku, String outcome, String from, String to, String code) {
        jdbc.sql(
                        "insert into price_proposal (price_run_id, sku_key, sku, channel, outcome, state, code, reason, amount_from,"
                                + " amount_to, bound_by) values (:run, :sku, :sku, 'amazon', :outcome, :state, :code, 'why',"
                                + " cast(:from as numeric(12,2)), cast(:to as numeric(12,2)), '')")
                .param("run", run)
                .param("sku", sku)
                .param("outcome", outcome)
                .param("state", outcome.equals("move") ? "proposed" : "stay")
                .param("code", code)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
