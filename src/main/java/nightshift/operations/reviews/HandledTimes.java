package nightshift.operations.reviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Says when something was handled, as people of the store read the clock: {@code at 08:12}. */
@Component
public class HandledTimes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d 'at' HH:mm", Locale.US);

    private final StoreSettings store;
    private final Clock clock;

    public HandledTimes(StoreSettings store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** {@code 08:12}, of another day {@code Nov 23 at 08:12}. */
    public String said(Instant at) {
        ZonedDateTime there = at.atZone(store.timeZone());
        boolean today = there.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), store.timeZone()));
        return there.format(today ? TIME : DAY);
    }

    /** {@code Already handled by Kim at 08:12 (approved); nothing was changed.} */
    ActOutcome.AlreadyHandled handled(String by, Instant at, String how) {
        boolean today = said(at).length() == "08:12".length();
        return new ActOutcome.AlreadyHandled(
                by,
                at,
                how,
                "Already handled by %s %s %s (%s); nothing was changed."
                        .formatted(by, today ? "at" : "on", said(at), how.replace('_', ' ')));
    }
}
