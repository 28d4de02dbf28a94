package nightshift.operations;

import java.util.Arrays;
import java.util.Locale;
import nightshift.core.BadValue;

/** What starts by the clock and may be paused: the run of each workflow, and taking mail in between the runs. */
public enum Schedule {
    FULFILLMENT,
    INVOICES,
    CLAIMS,
    TRIAGE,
    INVENTORY,
    PRICING,
    INTAKE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadValue when there is none of this name; the message lists the ones there are */
    public static Schedule of(String key) {
        return Arrays.stream(values())
                .filter(schedule -> schedule.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> new BadValue("There is no schedule \"" + key + "\"; there are: "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Schedule::key).toList())));
    }
}
