package nightshift.inventory;

import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nightshift.catalog.Channel;
import nightshift.operations.Run;
import nightshift.settings.EffectSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sweeps that the breaker over all suppliers held back, and what of them a person lets go ahead: once, in the next sweep. */
@Repository
public class HeldSweeps {
    /** What a run is asked for by where a person lets a held sweep go ahead: begins with this. */
    private static final String GO_AHEAD = "go-ahead";

    /** Asks for a run that was to begin while another was under way. */
    static final String MEANWHILE = GO_AHEAD + " while a run was under way";

    private static final int LONGEST_TRIGGER = 40;

    private final JdbcClient jdbc;
    private final EffectSettings effects;
    private final Clock clock;

    public HeldSweeps(JdbcClient jdbc, EffectSettings effects, Clock clock) {
        this.jdbc = jdbc;
        this.effects = effects;
        this.clock = clock;
    }

    /** Keeps what was held back of this sweep; and the words that it knew when it began are used up by it. */
    @Transactional
    public void note(PlannedSweep sweep) {
        if (sweep.heldAll()) {
            jdbc.sql("delete from stock_hold where run_id = :run")
                    .param("run", sweep.run())
                    .update();
            jdbc.sql("insert into stock_hold (run_id, channel, sku_key, held_at)"
                            + " select run_id, channel, sku_key, decided_at from stock_decision"
                            + " where run_id = :run and act in ('pause', 'set') and to_quantity = 0")
                    .param("run", sweep.run())
                    .update();
        }
        if (!sweep.goAheads().isEmpty()) {
            jdbc.sql("update stock_go_ahead set used_by = :run where used_by is null and run_id in (:words)")
                    .param("run", sweep.run())
                    .param("words", sweep.goAheads())
                    .update();
        }
    }

    /** A person's word; it is good for the next sweep, as long as prices and stock that were decided may be written. */
    public void release(GoAhead word) {
        jdbc.sql("insert into stock_go_ahead (run_id, released_by, note, released_at) values (:run, :who, :note, :now)"
                        + " on conflict do nothing")
                .param("run", word.run())
                .param("who", word.who())
                .param("note", word.note())
                .param("now", SqlTimes.of(clock.instant()))
                .update();
    }

    /** What the breakers do not count in the sweep of this run: it was held before, and a person said that it is right. */
    public Released released(long run) {
        Set<Long> words = new HashSet<>();
        Set<Place> places = new HashSet<>();
        jdbc.sql(
                        "select g.run_id, h.channel, h.sku_key from stock_go_ahead g left join stock_hold h on h.run_id = g.run_id"
                                + " where (g.used_by is null or g.used_by = :run) and g.released_at > :oldest")
                .param("run", run)
                .param("oldest", SqlTimes.of(clock.instant().minus(effects.maxAge())))
                .query(row -> {
                    words.add(row.getLong(1));
                    if (row.getString(2) != null) {
                        places.add(new Place(
                                Channel.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), row.getString(3)));
                    }
                });
        return new Released(words, places);
    }

    /** How a run is asked for that lets it go ahead. */
    public static String trigger(String who) {
        String text = GO_AHEAD + " by " + who;
        return text.substring(0, Math.min(LONGEST_TRIGGER, text.length()));
    }

    /** Whether a word was given while this run was under way; asked once, so that what fails is not tried for ever. */
    public boolean isLeft(Run run) {
        return !run.trigger().startsWith(GO_AHEAD)
                && jdbc.sql("select count(*) from stock_go_ahead where used_by is null and released_at > :oldest")
                                .param("oldest", SqlTimes.of(clock.instant().minus(effects.maxAge())))
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
