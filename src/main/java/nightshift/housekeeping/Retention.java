package nightshift.housekeeping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which contents are old by now. */
@Component
public class Retention {
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(RetentionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What has a limit, and where that lies today. */
    public List<Outdated> due() {
        Instant now = Instant.now(clock);
        return settings.limits().entrySet().stream()
                .map(limit -> new Outdated(
                        limit.getKey(),
                        now.minus(limit.getValue()),
                        "removed after " + limit.getValue().toDays() + " days (nightshift.retention." + limit.getKey()
                                + ")"))
                .toList();
    }

    public int sum(int before, int now) {
        return before + now;
    }
}
