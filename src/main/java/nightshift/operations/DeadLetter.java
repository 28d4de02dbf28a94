package nightshift.operations;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Workflow;

/**
 * Something that failed technically and can be retried: a work, an effect, or a step of a run.
 *
 * @param step endpoint of the step, for example {@code direct:poll-mail}
 * @param subject what the step failed on, for example {@code mail/12}; empty: the step as a whole
 * @param cause one sentence
 * @param fingerprint equal for failures of one cause, without numbers and names
 * @param system what people call the remote system, where one was at fault
 * @param state open, closed, discarded
 */
public record DeadLetter(
        long id,
        Optional<Long> workId,
        Optional<Long> effectId,
        Optional<String> step,
        Optional<String> subject,
        Optional<Workflow> workflow,
        Optional<Long> runId,
        String cause,
        String fingerprint,
        Optional<String> system,
        String route,
        int attempts,
        Instant firstSeen,
        Instant lastSeen,
        String state,
        Optional<String> closedHow) {

    /** What it is about: {@code work 12}, {@code effect 7}, {@code step direct:poll-mail}, {@code step direct:sort-mail of mail/12}. */
    public String about() {
        return workId.map(id -> "work " + id)
                .or(() -> effectId.map(id -> "effect " + id))
                .orElseGet(() -> "step " + step.orElse(route)
                        + subject.map(name -> " of " + name).orElse(""));
    }

    /** One failure of its history. */
    public record Failure(Instant at, String cause, String route) {}

    /**
     * The open dead letters of one cause.
     *
     * @param cause of the latest of them
     */
    public record Group(
            String fingerprint, String cause, Optional<String> system, int count, Instant oldest, Instant latest) {}
}
