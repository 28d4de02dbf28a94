package nightshift.pricing;

import static nightshift.pricing.Sold.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.catalog.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One item on Amazon whose price was changed and taken back. */
@ExtendWith(MigratedDatabase.class)
class PastPricesTests {
    private static final PriceKey ON_AMAZON = new PriceKey(Channel.AMAZON, "AB-1");

    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final MovableClock clock = new MovableClock(NOW);
    private final PastPrices past = new PastPrices(jdbc, clock);
    private final PricedShelf shelf = new PricedShelf(jdbc);

    @Test
    void knowsWhatWasWrittenAndTakenBack() {
        applied("50.00", "46.50", "done", NOW.minus(Duration.ofHours(15)));
        applied("46.50", "50.00", "done", NOW.minus(Duration.ofHours(6)));

        assertThat(past.within(Duration.ofHours(48)).get(ON_AMAZON))
                .containsExactlyInAnyOrder(new BigDecimal("50.00"), new BigDecimal("46.50"));
        assertThat(past.dayStarts().get(ON_AMAZON)).isEqualByComparingTo("50.00");
    }

    @Test
    void countsWhatMayHaveGotThroughAndWhatWasOnlyFoundThere() {
        applied("47.00", "46.00", "submitted", NOW.minus(Duration.ofHours(3)));
        applied("48.00", "45.00", "refused", NOW.minus(Duration.ofHours(2)));

        assertThat(past.within(Duration.ofHours(48)).get(ON_AMAZON))
                .extracting(BigDecimal::toPlainString)
                .containsExactlyInAnyOrder("47.00", "46.00", "48.00");
    }

    @Test
    void forgetsWhatIsOlderThanKeepasDataMayBe() {
        applied("50.00", "46.50", "done", NOW.minus(Duration.ofHours(49)));

        assertThat(past.within(Duration.ofHours(48))).isEmpty();
    }

    @Test
    void knowsForADayWhatAPersonTookBack() {
        applied("50.00", "46.50", "done", NOW.minus(Duration.ofHours(25)));
        long sweep = jdbc.sql("select max(id) from price_run").query(Long.class).single();
        assertThat(past.takenBack()).isEmpty();

        applied("46.50", "50.00", "done", NOW.minus(Duration.ofHours(23)));
        jdbc.sql("update price_run set restores = :sweep where id > :sweep")
                .param("sweep", sweep)
                .update();
        assertThat(past.takenBack()).containsExactly(ON_AMAZON);

        clock.forward(Duration.ofHours(2));
        assertThat(past.takenBack()).isEmpty();
    }

    private void applied(String from, String to, String state, Instant at) {
        long sweep = shelf.sweep(PriceRunState.APPLIED, "");
        shelf.proposal(sweep, "AB-1", "amazon", "undercut-by", from, to, "");
        jdbc.sql("update price_proposal set state = :state where price_run_id = :run")
                .param("state", state)
                .param("run", sweep)
                .update();
        jdbc.sql("update price_run set applied_at = :at where id = :run")
                .param("at", SqlRows.time(at))
                .param("run", sweep)
                .update();
    }
}
