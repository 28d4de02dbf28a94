package nightshift.competition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Keepa's words and settings for tests. */
final class KeepaFixtures {
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final String US = "A2US00000000";
    static final String RIVAL = "A3RIVAL00000";

    /** Keepa's minute of a time. */
    static long minute(Instant at) {
        return at.getEpochSecond() / 60 - 21_564_000L;
    }

    private KeepaFixtures() {}

    static KeepaSettings settings(String url, String key) {
        return new KeepaSettings(
                url,
                key,
                1,
                true,
                List.of(US),
                100,
                Duration.ofHours(24),
                Duration.ofHours(6),
                Duration.ofMinutes(5),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10));
    }

    /**
     * One product as JSON.
     *
     * @param stats what stands in its stats, without braces
     */
    static String product(String asin, String more, String stats) {
        return "{\"asin\":\"%s\",\"domainId\":1,\"productType\":0,\"lastUpdate\":%d%s,\"stats\":{%s}}"
                .formatted(asin, minute(NOW.minus(Duration.ofHours(2))), more, stats);
    }

    static String answer(String... products) {
        return "{\"timestamp\":1,\"tokensLeft\":200,\"refillIn\":1000,\"refillRate\":20,\"tokenFlowReduction\":0.0,"
                + "\"tokensConsumed\":3,\"products\":[" + String.join(",", products) + "]}";
    }

    static KeepaAnswer parsed(String json) {
        try {
            return new ObjectMapper().readValue(json, KeepaAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
