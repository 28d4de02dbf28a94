package nightshift.summaries;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import nightshift.settings.ScheduleSettings;
import nightshift.settings.StoreSettings;
import org.quartz.CronExpression;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses a schedule whose only time of a day does not exist when clocks go forward. Quartz leaves such a day out; nothing was due
 * then, so nobody would be told either.
 */
@Component
public class ClockChanges {
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.US);

    public ClockChanges(Environment environment, ScheduleSettings schedules, StoreSettings store, Clock clock) {
        if (schedules.schedulesEnabled()) {
            Arrays.stream(Workflow.values())
                    .map(workflow -> "nightshift." + workflow.key() + ".schedule")
                    .flatMap(key ->
                            complaint(key, environment.getProperty(key, ""), store.timeZone(), clock.instant())
                                    .stream())
                    .findFirst()
                    .ifPresent(sentence -> {
                        throw new IllegalArgumentException(sentence);
                    });
        }
    }

    /**
     * What is wrong with a schedule within the next year; empty: every day has its run.
     *
     * @param cron Quartz cron; one that is none is another's to refuse
     */
    static Optional<String> complaint(String key, String cron, ZoneId zone, Instant now) {
        return CronExpression.isValidExpression(cron)
                ? gaps(zone, now)
                        .filter(gap -> leavesOut(gap, cron, zone))
                        .findFirst()
                        .map(gap -> sentence(key, cron, zone, gap))
                : Optional.empty();
    }

    private static Stream<ZoneOffsetTransition> gaps(ZoneId zone, Instant now) {
        return Stream.iterate(
                        zone.getRules().nextTransition(now),
                        change -> change != null && change.getInstant().isBefore(now.plus(AHEAD)),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .filter(ZoneOffsetTransition::isGap);
    }

    /** Due in the hour that is left out, by a clock that leaves none out, and never on that day by the store's. */
    private static boolean leavesOut(ZoneOffsetTransition gap, String cron, ZoneId zone) {
        LocalDate day = gap.getDateTimeBefore().toLocalDate();
        return isDue(
                        cron,
                        ZoneOffset.UTC,
                        gap.getDateTimeBefore().toInstant(ZoneOffset.UTC),
                        gap.getDateTimeAfter().toInstant(ZoneOffset.UTC))
                && !isDue(
                        cron,
                        zone,
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static boolean isDue(String cron, ZoneId zone, Instant from, Instant until) {
        try {
            CronExpression schedule = new CronExpression(cron);
            schedule.setTimeZone(TimeZone.getTimeZone(zone));
            Date next = schedule.getNextValidTimeAfter(Date.from(from.minusSeconds(1)));
            return next != null && next.toInstant().isBefore(until);
        } catch (ParseException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String sentence(String key, String cron, ZoneId zone, ZoneOffsetTransition gap) {
        return "%s: \"%s\" leaves out %s, when clocks in %s go from %s to %s; take a time before or after that, for example \"0 0 4 * * ?\""
                .formatted(
                        key,
                        cron,
                        DAY.format(gap.getDateTimeBefore()),
                        zone,
                        gap.getDateTimeBefore().toLocalTime(),
                        gap.getDateTimeAfter().toLocalTime());
    }
}
