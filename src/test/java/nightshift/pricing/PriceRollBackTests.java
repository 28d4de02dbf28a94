package nightshift.pricing;

import static nightshift.pricing.Sold.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.catalog.Channel;
import nightshift.core.AlreadyDone;
import nightshift.marketplace.AmazonPriceChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A sweep that changed one price on each channel is taken back. */
@ExtendWith(MigratedDatabase.class)
class PriceRollBackTests {
    private final DataSource database = MigratedDatabase.fresh();
    private final MovableClock clock = new MovableClock(NOW);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final PriceRuns runs = new PriceRuns(jdbc, clock);
    private final PriceProposals proposals = new PriceProposals(new JdbcTemplate(database));
    private final PricedShelf shelf = new PricedShelf(jdbc);
    private final RollBacks rollBacks = new RollBacks(jdbc);
    private final PriceSettling settling = new PriceSettling(
            runs, proposals, new PriceWriteStates(jdbc, clock), new PriceRamp(jdbc, Settings.withDefaults(), clock));
    private final PriceRollBack rollBack = new PriceRollBack(
            runs, proposals, rollBacks, settling, new TransactionTemplate(new JdbcTransactionManager(database)));
    private long sweep;

    @BeforeEach
    void aSweep() {
        sweep = shelf.sweep(PriceRunState.APPLIED, "");
        shelf.proposal(sweep, "AB-1", "shopify", "match-buy-box", "50.00", "48.00", "");
        shelf.proposal(sweep, "AB-1", "amazon", "match-buy-box", "50.00", "47.00", "");
    }

    @Test
    void restoresWhatWasReallyWrittenAndOnlyOnce() {
        stands(sweep, "shopify", "done");
        stands(sweep, "amazon", "refused");

        PriceRun back = rollBack.plan(sweep, "ann");

        assertThat(back.state()).isEqualTo(PriceRunState.APPROVED);
        assertThat(restored(back)).containsExactly("SHOPIFY 48.00 -> 50.00");
        assertThatThrownBy(() -> rollBack.plan(sweep, "bob")).isInstanceOf(AlreadyDone.class);
        stands(back.id(), "shopify", "done");
        assertThatThrownBy(() -> rollBack.plan(sweep, "bob"))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("taken back already");
        assertThat(rollBacks.of(sweep)).containsExactly(back.id());
        assertThat(runs.approved()).hasSize(1);
    }

    @Test
    void countsHowManyPricesGoUpAgainAndHowManyDown() {
        shelf.proposal(sweep, "AB-2", "shopify", "match-buy-box", "50.00", "52.00", "");
        stands(sweep, "shopify", "done");
        stands(sweep, "amazon", "done");

        PriceRun back = rollBack.plan(sweep, "ann");

        assertThat(back.moves()).isEqualTo(3);
        assertThat(back.raised()).isEqualTo(2);
    }

    @Test
    void restoresTheRestWhenItsWritesHaveEnded() {
        stands(sweep, "shopify", "done");
        stands(sweep, "amazon", "submitted");
        PriceRun first = rollBack.plan(sweep, "ann");
        stands(first.id(), "shopify", "done");
        assertThatThrownBy(() -> rollBack.plan(sweep, "ann"))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("still under way");

        stands(sweep, "amazon", "done");

        assertThat(rollBacks.underWay(sweep)).isZero();
        assertThat(rollBacks.count(sweep)).isEqualTo(1);
        assertThat(rollBacks.restorable(sweep, 0, 9))
                .extracting(KeptProposal::channel)
                .containsExactly(Channel.AMAZON);
        assertThat(restored(rollBack.plan(sweep, "ann"))).containsExactly("AMAZON 47.00 -> 50.00");
        assertThat(rollBacks.wanted(sweep)).isEmpty();
    }

    @Test
    void triesAgainWhatARollBackDidNotRestore() {
        stands(sweep, "shopify", "done");
        stands(sweep, "amazon", "done");
        for (String state : List.of("expired", "refused", "not_written", "discarded", "shadow", "failed")) {
            PriceRun back = rollBack.plan(sweep, "ann");
            assertThat(restored(back)).as("before " + state).contains("AMAZON 47.00 -> 50.00");
            stands(back.id(), "shopify", "done");
            stands(back.id(), "amazon", state);
        }

        assertThat(restored(rollBack.plan(sweep, "ann"))).containsExactly("AMAZON 47.00 -> 50.00");
    }

    @Test
    void refusesASweepThatWroteNothing() {
        stands(sweep, "shopify", "refused");
        stands(sweep, "amazon", "expired");

        assertThatThrownBy(() -> rollBack.plan(sweep, "ann"))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("wrote no price that could be taken back");
    }

    @Test
    void restoresWhatFailedAtFirstAndWasRetriedAfterTheSweepWasOver() {
        stands(sweep, "shopify", "done");
        stands(sweep, "amazon", "failed");
        gateSays("done");

        assertThat(restored(rollBack.plan(sweep, "ann")))
                .containsExactly("SHOPIFY 48.00 -> 50.00", "AMAZON 47.00 -> 50.00");
    }

    private void gateSays(String state) {
        jdbc.sql(
                        "insert into work (workflow, subject, state, offered_at) values ('PRICING', :subject, 'closed', now())")
                .param("subject", "sweep/" + sweep)
                .update();
        jdbc.sql(
                        "insert into decision (work_id, item_key, label, workflow, outcome, reasons, facts, instance, decided_at)"
                                + " select max(id), 'Harbor', '', 'PRICING', 'PROCEED', '[]', '{}', 'i', now() from work")
                .update();
        jdbc.sql(
                        "insert into effect (effect_key, kind, payload, target, position, state, workflow, decision_id, planned_at)"
                                + " select 'k', :kind, '{}', 'AB-1', 1, :state, 'PRICING', max(id), now() from decision")
                .param("kind", AmazonPriceChange.KIND)
                .param("state", state)
                .update();
    }

    private List<String> restored(PriceRun back) {
        return proposals.wanted(back.id()).stream()
                .map(price -> price.channel() + " " + price.from().amount() + " -> "
                        + price.to().amount())
                .toList();
    }

    private void stands(long priceRun, String channel, String state) {
        jdbc.sql("update price_proposal set state = :state where price_run_id = :run and channel = :channel")
                .param("state", state)
                .param("run", priceRun)
                .param("channel", channel)
                .update();
    }
}
