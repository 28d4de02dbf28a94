package nightshift.catalog.lists;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What it says is too long ago, older than what is known already, or not true yet. */
final class TooOld implements ListCheck {
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy HH:mm", Locale.US);

    private final ListContext context;

    TooOld(ListContext context) {
        this.context = context;
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        Duration age = Duration.between(facts.asOf(), context.now());
        String when = "It is of " + DATE.format(ZonedDateTime.ofInstant(facts.asOf(), context.zone()));
        if (age.compareTo(context.limits().tooOld()) > 0) {
            return Optional.of(when + ", older than " + hours(context.limits().tooOld()));
        }
        if (age.compareTo(AHEAD.negated()) < 0) {
            return Optional.of(when + ", which is still to come");
        }
        return context.inForce()
                .filter(before -> facts.asOf().isBefore(before.asOf()))
                .map(before -> when + ", older than the one in force");
    }

    private static String hours(Duration duration) {
        return duration.toHours() + " hours";
    }
}
