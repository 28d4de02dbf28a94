package nightshift.pricing;

import java.time.LocalTime;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;

/** A time of day in which no price moves, also over midnight; without both times there is none. */
public record QuietHours(@Nullable LocalTime from, @Nullable LocalTime to) {
    static final QuietHours NONE = new QuietHours(null, null);

    public QuietHours {
        if ((from == null) != (to == null)) {
            throw new BadValue("from and to are both given, or neither");
        }
        if (from != null && from.equals(to)) {
            throw new BadValue("from and to are the same time; for no repricing at all set mode: off");
        }
    }

    public boolean contains(LocalTime time) {
        if (from == null || to == null) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    public String inWords() {
        return "between " + from + " and " + to + ", in nightshift.pricing.quiet-hours";
    }
}
