package nightshift.desk;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import org.quartz.CronExpression;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** When the schedule of a workflow starts it next. */
@Component
class NextRuns {
    private final Environment environment;
    private final StoreSettings store;
    private final Clock clock;

    NextRuns(Environment environment, StoreSettings store, Clock clock) {
        this.environment = environment;
        this.store = store;
        this.clock = clock;
    }

    /** Empty for a workflow without a schedule, and where schedules are switched off as a whole. */
    Optional<Instant> of(Workflow workflow) {
        String schedule = environment.getProperty("nightshift." + workflow.key() + ".schedule", "");
        boolean enabled = environment.getProperty("nightshift.schedules-enabled", Boolean.class, true);
        return schedule.isBlank() || !enabled ? Optional.empty() : next(schedule);
    }

    private Optional<Instant> next(String schedule) {
        try {
            CronExpression cron = new CronExpression(schedule);
            cron.setTimeZone(TimeZone.getTimeZone(store.timeZone()));
            return Optional.ofNullable(cron.getNextValidTimeAfter(Date.from(clock.instant())))
                    .map(Date::toInstant);
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
