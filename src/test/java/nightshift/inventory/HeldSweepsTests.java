package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.catalog.Channel;
import nightshift.core.Workflow;
import nightshift.operations.Run;
import nightshift.settings.EffectSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's word about a sweep that the breaker held: good for its pauses, for one sweep, for some hours. */
@ExtendWith(MigratedDatabase.class)
class HeldSweepsTests {
    private static final Place PLACE = new Place(Channel.AMAZON, "HS-1");
    private static final Place SET_TO_NONE = new Place(Channel.AMAZON, "HS-2");

    private final JdbcTemplate database = new JdbcTemplate(MigratedDatabase.fresh());
    private final MovableClock clock = new MovableClock();
    private final HeldSweeps held =
            new HeldSweeps(JdbcClient.create(database), new EffectSettings(Duration.ofHours(12)), clock);

    @Test
    void releasesThePausesOfThatSweepForOneSweep() {
        heldSweep();
        assertThat(held.released(8).places()).as("nobody said so").isEmpty();

        held.release(new GoAhead(7, "kim", "the line is over"));
        assertThat(held.released(8).places()).containsExactlyInAnyOrder(PLACE, SET_TO_NONE);
        held.note(sweep(8, false, 7L));

        assertThat(held.released(8).places())
                .as("the same sweep, made again after a crash")
                .containsExactlyInAnyOrder(PLACE, SET_TO_NONE);
        assertThat(held.released(9).places()).isEmpty();
    }

    @Test
    void isForgottenAfterSomeHours() {
        heldSweep();
        held.release(new GoAhead(7, "kim", "the line is over"));
        clock.forward(Duration.ofHours(13));

        assertThat(held.released(8).places()).isEmpty();
    }

    /** The sweep is made for some seconds after it began. */
    @Test
    void aWordThatIsGivenWhileASweepDecidesIsLeftForTheNext() {
        heldSweep();
        Released known = held.released(8);
        held.release(new GoAhead(7, "kim", "the line is over"));

        held.note(sweep(8, false, known.words().toArray(Long[]::new)));

        assertThat(held.isLeft(run(8))).isTrue();
        assertThat(held.released(9).places()).containsExactlyInAnyOrder(PLACE, SET_TO_NONE);
        held.note(sweep(9, false, held.released(9).words().toArray(Long[]::new)));
        assertThat(held.isLeft(run(9))).isFalse();
    }

    private Run run(long id) {
        return new Run(id, Workflow.INVENTORY, "schedule", clock.instant());
    }

    private void heldSweep() {
        new StockDecisions(database)
                .keep(List.of(
                        decision("HS-1", "pause", 0),
                        decision("HS-2", "set", 0),
                        decision("HS-3", "kept", 0),
                        decision("HS-4", "set", 3)));
        held.note(sweep(7, true));
    }

    private StockDecision decision(String sku, String act, int to) {
        return new StockDecision(
                sku,
                Channel.AMAZON,
                7,
                Optional.of("Harbor"),
                Optional.empty(),
                act,
                20,
                to,
                "Harbor has 0.",
                true,
                clock.instant());
    }

    private static PlannedSweep sweep(long run, boolean heldAll, Long... goAheads) {
        return new PlannedSweep(
                run,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(goAheads),
                List.of(),
                heldAll);
    }
}
