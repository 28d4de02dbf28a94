package nightshift.operations;

import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * A technical failure on its way to its dead letter.
 *
 * @param subject what a step failed on, for example {@code mail/12}
 * @param workAttempt which try of the work it was; 0 for effects and steps
 */
record Failure(
        String openKey,
        @Nullable Long workId,
        @Nullable Long effectId,
        @Nullable String step,
        @Nullable String subject,
        @Nullable Workflow workflow,
        @Nullable Long runId,
        int workAttempt,
        String route,
        Cause cause) {

    /** Why, in one sentence, and a form of it that is equal for failures of one cause. */
    record Cause(String sentence, String fingerprint, Optional<RemoteSystem> system) {
        static Cause of(Throwable thrown) {
            Throwable root = thrown;
            for (Throwable next = thrown; next != null; next = next.getCause()) {
                root = next;
                if (next instanceof RemoteFailure failure) {
                    return of(failure.getMessage(), failure.getClass(), Optional.of(failure.system()));
                }
            }
            return of(
                    root.getMessage() == null
                            ? "Broke off with a " + root.getClass().getSimpleName()
                            : root.getMessage(),
                    root.getClass(),
                    Optional.empty());
        }

        static Cause of(@Nullable String message, Class<?> type, Optional<RemoteSystem> system) {
            String sentence = String.valueOf(message).strip();
            String shape = sentence.replaceAll("\"[^\"]*\"", "\"...\"")
                    .replaceAll("\\S*\\d\\S*", "#")
                    .replaceAll("\\s+", " ");
            String fingerprint = system.map(RemoteSystem::label).orElse(type.getSimpleName()) + ": " + shape;
            return new Cause(
                    sentence.length() > 2000 ? sentence.substring(0, 2000) : sentence,
                    fingerprint.length() > 200 ? fingerprint.substring(0, 200) : fingerprint,
                    system);
        }
    }

    static Failure ofWork(Work work, @Nullable Long runId, String route, Cause cause) {
        return new Failure(
                "work/" + work.id(), work.id(), null, null, null, work.workflow(), runId, work.attempt(), route, cause);
    }

    static Failure ofEffect(EffectRow effect, @Nullable Long runId, String route, Cause cause) {
        return new Failure(
                "effect/" + effect.id(), null, effect.id(), null, null, effect.workflow(), runId, 0, route, cause);
    }

    /** @param subject what the step failed on; null: the step as a whole */
    static Failure ofStep(
            String step,
            @Nullable String subject,
            @Nullable Workflow workflow,
            @Nullable Long runId,
            String route,
            Cause cause) {
        String key = subject == null ? stepKey(step) : stepKey(step, subject);
        return new Failure(key, null, null, step, subject, workflow, runId, 0, route, cause);
    }

    static String stepKey(String step) {
        return "step/" + step;
    }

    static String stepKey(String step, String subject) {
        return stepKey(step) + "/" + subject;
    }
}
