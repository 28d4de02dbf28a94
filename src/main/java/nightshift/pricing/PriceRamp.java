package nightshift.pricing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many prices a sweep may change: a stage that is left only after sweeps without trouble, or by a person. */
@Repository
public class PriceRamp {
    private final JdbcClient jdbc;
    private final RampSettings settings;
    private final Clock clock;

    PriceRamp(JdbcClient jdbc, PricingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings.ramp();
        this.clock = clock;
    }

    /** The most prices a sweep may change now; empty: as many as there are. */
    public Optional<Integer> mostMoves() {
        List<Integer> stages = settings.stages();
        int stage = standing().stage();
        return stage < stages.size() ? Optional.of(stages.get(stage)) : Optional.empty();
    }

    /** A sweep was written. Trouble begins the count anew, it takes no stage back. */
    public void applied(boolean withoutTrouble) {
        Standing now = standing();
        int clean = withoutTrouble ? now.cleanRuns() + 1 : 0;
        boolean up = settings.runsWithoutTrouble() > 0
                && clean >= settings.runsWithoutTrouble()
                && now.stage() < settings.stages().size();
        write(up ? now.stage() + 1 : now.stage(), up ? 0 : clean, "sweeps without trouble");
    }

    /**
     * A person lets it go on.
     *
     * @return the most prices from now on; empty: as many as there are
     */
    public Optional<Integer> moveUp(String who) {
        write(Math.min(standing().stage() + 1, settings.stages().size()), 0, who);
        return mostMoves();
    }

    private Standing standing() {
        return jdbc.sql("select stage, clean_runs from price_ramp where id = 1")
                .query((row, n) -> new Standing(row.getInt("stage"), row.getInt("clean_runs")))
                .optional()
                .orElse(new Standing(0, 0));
    }

    private void write(int stage, int cleanRuns, String who) {
        if (update(
                        "update price_ramp set stage = :stage, clean_runs = :clean, changed_by = :who, changed_at = :now where id = 1",
                        stage,
                        cleanRuns,
                        who)
                == 0) {
            update(
                    "insert into price_ramp (id, stage, clean_runs, changed_by, changed_at) values (1, :stage, :clean, :who, :now)",
                    stage,
                    cleanRuns,
                    who);
        }
    }

    private int update(String sql, int stage, int cleanRuns, String who) {
        return jdbc.sql(sql)
                .param("stage", stage)
                .param("clean", cleanRuns)
                .param("who", who)
                .param("now", SqlRows.time(clock.instant()))
                .update();
    }

    private record Standing(int stage, int cleanRuns) {}
}
