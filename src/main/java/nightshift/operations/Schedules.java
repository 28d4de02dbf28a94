package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which schedules people have paused. Stored, so that a pause counts in every process from its next tick on and survives a
 * restart. A paused workflow still runs when a person asks for it; a run under way is not touched.
 */
@Repository
public class Schedules {
    private final JdbcClient jdbc;
    private final Clock clock;

    Schedules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A pause, standing or of the past. */
    public record Pause(
            Schedule schedule,
            String pausedBy,
            String reason,
            Instant pausedAt,
            Optional<String> resumedBy,
            Optional<Instant> resumedAt) {

        /** {@code fulfillment is paused since 2026-11-24T07:00:00Z by kim: stocktaking}. */
        public String inWords() {
            return schedule.key() + " is paused since " + pausedAt + " by " + pausedBy + ": " + reason;
        }
    }

    /**
     * From its next tick on the schedule starts nothing, in every process.
     *
     * @return whether it was not paused before
     */
    public boolean pause(Schedule schedule, String who, String reason) {
        if (reason.isBlank()) {
            throw new BadValue("Pausing needs a reason, for those who wonder why nothing runs");
        }
        return jdbc.sql("insert into schedule_pause (open_key, schedule, paused_by, reason, paused_at)"
                                + " values (:key, :key, :who, :reason, :now) on conflict do nothing")
                        .param("key", schedule.key())
                        .param("who", who)
                        .param("reason", reason)
                        .param("now", Times.sql(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * It starts again at its next time; what was due meanwhile is not made up for.
     *
     * @return whether it was paused
     */
    public boolean resume(Schedule schedule, String who) {
        return jdbc.sql("update schedule_pause set open_key = null, resumed_by = :who, resumed_at = :now"
                                + " where open_key = :key")
                        .param("who", who)
                        .param("now", Times.sql(clock.instant()))
                        .param("key", schedule.key())
                        .update()
                == 1;
    }

    public boolean isPaused(Schedule schedule) {
        return paused().stream().anyMatch(pause -> pause.schedule() == schedule);
    }

    /** The pauses that stand. */
    public List<Pause> paused() {
        return jdbc.sql("select * from schedule_pause where open_key is not null order by schedule")
                .query(Schedules::pause)
                .list();
    }

    /** Whether it was paused at that time: what was due then was not missed. */
    public boolean wasPausedAt(Schedule schedule, Instant at) {
        return jdbc.sql("select count(*) from schedule_pause where schedule = :key and paused_at <= :at"
                                + " and (resumed_at is null or resumed_at > :at)")
                        .param("key", schedule.key())
                        .param("at", Times.sql(at))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Pause pause(ResultSet row, int number) throws SQLException {
        return new Pause(
                Schedule.of(row.getString("schedule")),
                row.getString("paused_by"),
                row.getString("reason"),
                Times.instant(row, "paused_at"),
                Optional.ofNullable(row.getString("resumed_by")),
                Times.optional(row, "resumed_at"));
    }
}
