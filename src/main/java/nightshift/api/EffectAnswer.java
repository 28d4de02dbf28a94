package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nightshift.operations.EffectAttempts;
import nightshift.operations.EffectRow;
import nightshift.operations.RunItem;
import org.jspecify.annotations.Nullable;

/** A write. */
record EffectAnswer(
        long id,
        @Schema(example = "shopify-create-fulfillment") String kind,
        @Schema(description = "What must happen once only") String key,
        @Schema(example = "order #7401") String target,
        @Schema(
                        description =
                                "planned, performing, done, done_elsewhere, submitted, refused, failed, staged, discarded,"
                                        + " shadow, expired",
                        example = "done")
                String state,
        @Nullable String remoteId,
        @Nullable String detail) {
    static EffectAnswer of(RunItem.EffectView effect) {
        return new EffectAnswer(
                effect.id(),
                effect.kind(),
                effect.key(),
                effect.target(),
                effect.state(),
                effect.remoteId().orElse(null),
                effect.detail().orElse(null));
    }

    static EffectAnswer of(EffectRow effect) {
        return new EffectAnswer(
                effect.id(),
                effect.kind(),
                effect.key(),
                effect.target(),
                effect.state().code(),
                effect.remoteId().orElse(null),
                effect.detail().orElse(null));
    }

    static List<EffectAnswer> of(List<EffectRow> effects) {
        return effects.stream().map(EffectAnswer::of).toList();
    }

    /** A write with each try, look and word of a person. */
    record WithAttempts(EffectAnswer effect, List<Attempt> attempts) {}

    /** One line of a write's history. */
    record Attempt(
            int attempt,
            @Schema(description = "perform, look, approve, discard, settle", example = "perform") String act,
            @Nullable String request,
            @Nullable String answer,
            String outcome,
            Instant at) {
        static Attempt of(EffectAttempts.Attempt attempt) {
            return new Attempt(
                    attempt.attempt(),
                    attempt.act(),
                    attempt.request().orElse(null),
                    attempt.answer().orElse(null),
                    attempt.outcome(),
                    attempt.at());
        }
    }
}
