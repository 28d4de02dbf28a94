package nightshift.competition;

import java.time.Instant;

/** Keepa counts minutes from 2011-01-01T00:00Z on. */
final class KeepaTime {
    private static final long FIRST_MINUTE = 21_564_000L;

    private KeepaTime() {}

    static Instant instant(long keepaMinute) {
        return Instant.ofEpochSecond((keepaMinute + FIRST_MINUTE) * 60);
    }
}
