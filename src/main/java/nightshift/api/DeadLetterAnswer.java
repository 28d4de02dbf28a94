package nightshift.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetterHistory;
import nightshift.operations.EffectEdits;
import org.jspecify.annotations.Nullable;

/** Something that failed technically and can be done again. */
record DeadLetterAnswer(
        long id,
        @Schema(example = "effect 7") String about,
        @Nullable Long workId,
        @Nullable Long effectId,
        @Nullable String workflow,
        String cause,
        @Schema(description = "Equal for failures of one cause") String fingerprint,
        @Schema(example = "Shopify") @Nullable String system,
        @Schema(description = "The Camel route that failed", example = "fulfill-shipment") String route,
        int attempts,
        Instant firstSeenAt,
        Instant lastSeenAt,
        @Schema(description = "open, closed, discarded", example = "open") String state,
        @Nullable String closedHow) {
    static DeadLetterAnswer of(DeadLetter letter) {
        return new DeadLetterAnswer(
                letter.id(),
                letter.about(),
                letter.workId().orElse(null),
                letter.effectId().orElse(null),
                letter.workflow().map(Workflow::key).orElse(null),
                letter.cause(),
                letter.fingerprint(),
                letter.system().orElse(null),
                letter.route(),
                letter.attempts(),
                letter.firstSeen(),
                letter.lastSeen(),
                letter.state(),
                letter.closedHow().orElse(null));
    }

    /**
     * A dead letter with all that happened to it, oldest first.
     *
     * @param write the data of the write it names, and what of it may be edited; null where it names none
     */
    record WithHistory(
            DeadLetterAnswer deadLetter, List<DeadLetterHistory.Entry> history, EffectEdits.@Nullable Editable write) {}

    /**
     * @param data the fields that change
     * @param version of the data they were read from
     */
    record EditAsked(
            @Schema(example = "{\"trackingNumbers\": [\"1Z999AA10123456784\"]}") JsonNode data,
            @Schema(description = "As GET names it; without it what others changed meanwhile is not looked at")
                    @Nullable
                    String version,
            @Schema(example = "the supplier mistyped it") @Nullable String note) {}

    /** How it stands after a retry. */
    record Retried(
            DeadLetterAnswer deadLetter,
            @Schema(example = "Dead letter 3 is closed: a later try succeeded") String sentence) {}
}
