package nightshift.summaries;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.springframework.stereotype.Component;

/** Notices a scheduled run that did not happen, by the schedule and not by a timer: a machine that was down has no timers. */
@Component
public class MissedRuns {
    /** A run that begins a little late is not missed. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    /** How far back the last due time is looked for: a schedule may be daily, weekly or monthly. */
    private static final List<Duration> REACH = List.of(Duration.ofDays(1), Duration.ofDays(8), Duration.ofDays(35));

    private final StoreSettings store;
    private final Clock clock;

    public MissedRuns(StoreSettings store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The last run that should have begun by now.
     *
     * @param cron Quartz cron of the workflow; empty: not scheduled, nothing is missed
     * @param firstStart when this installation ran for the first time: what was due before is not missed
     */
    public Optional<MissedRun> lastDue(Workflow workflow, String cron, Instant firstStart) {
        if (cron.isBlank()) {
            return Optional.empty();
        }
        CronExpression schedule = schedule(workflow, cron);
        Instant until = clock.instant().minus(GRACE);
        return REACH.stream()
                .flatMap(reach -> last(schedule, until.minus(reach), until).stream())
                .findFirst()
                .filter(due -> due.isAfter(firstStart))
                .map(due -> new MissedRun(workflow, due.atZone(store.timeZone())));
    }

    private static Optional<Instant> last(CronExpression schedule, Instant from, Instant until) {
        return Stream.iterate(
                        next(schedule, from),
                        due -> due != null && !due.isAfter(until),
                        due -> next(schedule, due == null ? until : due))
                .flatMap(Stream::ofNullable)
                .reduce((earlier, later) -> later);
    }

    private static @Nullable Instant next(CronExpression schedule, Instant after) {
        Date next = schedule.getNextValidTimeAfter(Date.from(after));
        return next == null ? null : next.toInstant();
    }

    private CronExpression schedule(Workflow workflow, String cron) {
        try {
            CronExpression schedule = new CronExpression(cron);
            schedule.setTimeZone(TimeZone.getTimeZone(store.timeZone()));
            return schedule;
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "nightshift." + workflow.key() + ".schedule: \"" + cron + "\" is not a Quartz cron: "
                            + e.getMessage(),
                    e);
        }
    }
}
