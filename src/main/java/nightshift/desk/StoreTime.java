package nightshift.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Points of time as the store's people read them: in the store's time zone. */
@Component
public class StoreTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.US);

    private final ZoneId zone;

    StoreTime(StoreSettings settings) {
        this.zone = settings.timeZone();
    }

    public String of(Instant instant) {
        return FORMAT.withZone(zone).format(instant);
    }
}
