package nightshift.housekeeping;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long contents are kept: {@code nightshift.retention.*}. Empty or 0: for ever.
 *
 * @param schedule Quartz cron: when what is older is removed; empty: never
 * @param files the bytes of attached files
 * @param mailTexts texts and headers of mails
 * @param details what was read and looked up for a decision, sent and answered for a write; texts of reports
 * @param deadLetters dead letters that were closed or discarded
 * @param runs summaries, runs in which nothing happened, processes that ended
 * @param modelAnswers what the AI model answered about a file
 * @param history how stock and prices went, suppliers' lists that others took the place of
 * @param stockSweeps what sweeps decided about stock, pauses that ended, sold orders
 * @param priceSweeps what sweeps proposed for prices
 */
@Validated
@ConfigurationProperties("nightshift.retention")
record RetentionSettings(
        @NotNull String schedule,
        @Nullable Duration files,
        @Nullable Duration mailTexts,
        @Nullable Duration details,
        @Nullable Duration deadLetters,
        @Nullable Duration runs,
        @Nullable Duration modelAnswers,
        @Nullable Duration history,
        @Nullable Duration stockSweeps,
        @Nullable Duration priceSweeps) {
    /** The summary looks back two weeks, and late mail is worked on with what is stored. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    RetentionSettings {
        shortest("files", files);
        shortest("mail-texts", mailTexts);
        shortest("details", details);
        shortest("dead-letters", deadLetters);
        shortest("runs", runs);
        shortest("model-answers", modelAnswers);
        shortest("history", history);
        shortest("stock-sweeps", stockSweeps);
        shortest("price-sweeps", priceSweeps);
    }

    private static void shortest(String name, @Nullable Duration kept) {
        if (kept != null && !kept.isZero() && kept.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("nightshift.retention." + name + " (" + kept
                    + ") is too short: write at least 30d, or 0 to keep it for ever");
        }
    }

    /** How long each kind of content is kept, by the name of the setting; what is kept for ever is not in it. */
    Map<String, Duration> limits() {
        Map<String, Duration> limits = new TreeMap<>();
        put(limits, "files", files);
        put(limits, "mail-texts", mailTexts);
        put(limits, "details", details);
        put(limits, "dead-letters", deadLetters);
        put(limits, "runs", runs);
        put(limits, "model-answers", modelAnswers);
        put(limits, "history", history);
        put(limits, "stock-sweeps", stockSweeps);
        put(limits, "price-sweeps", priceSweeps);
        return limits;
    }

    private static void put(Map<String, Duration> limits, String name, @Nullable Duration kept) {
        Optional.ofNullable(kept).filter(limit -> !limit.isZero()).ifPresent(limit -> limits.put(name, limit));
    }
}
