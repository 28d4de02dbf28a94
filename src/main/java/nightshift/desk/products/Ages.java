package nightshift.desk.products;

import java.time.Duration;

/** How old something is, as people say it. */
final class Ages {
    private Ages() {}

    static String of(Duration age) {
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return "just now";
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return counted(age.toMinutes(), "minute");
        }
        return age.compareTo(Duration.ofDays(2)) < 0 ? counted(age.toHours(), "hour") : counted(age.toDays(), "day");
    }

    private static String counted(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s") + " ago";
    }
}
