package nightshift.operations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How processes share the work and how failures are repeated: {@code nightshift.operations.*}.
 *
 * @param heartbeatEvery how often a process says that it lives
 * @param deadAfter a process silent for so long has died; what it held is free
 * @param recoverSchedule Quartz cron: when what the dead left behind, and what was put off, is taken up
 * @param freshFor a decision younger than this is left to the process that made it
 * @param performingAtMost no call takes so long; a write that made no call for so long counts as unclear
 * @param trustAbsenceAfter how long after an unclear write the answer "it is not there" counts; before, the remote may still
 *     be busy with it
 * @param lookEvery how long to wait until an unclear write is looked at again
 * @param lookUntil a write unclear for so long becomes a review
 * @param triesAtMost how often a write is tried before only a person may ask for one more
 * @param retryAfterAtMost the longest pause a remote may ask for within a step; what asks for more is put off
 * @param retryPause the pause before a write that was put off is tried again; each further one is longer
 * @param settleWait how long a run waits for its writes in doubt before it goes on without them
 * @param stepRepeats how often a step is repeated at once before it becomes a dead letter
 * @param stepPause the pause before the first of these repeats; each further one is twice as long
 * @param writeRepeats how often a write that was provably not applied is repeated at once
 * @param retryPerMinute how many dead letters a bulk retry begins in a minute, where it is not asked for another pace
 * @param workers how many works are done at the same time; about twice the calls the shop takes at once
 */
@Validated
@ConfigurationProperties("nightshift.operations")
public record OperationsSettings(
        @NotNull Duration heartbeatEvery,
        @NotNull Duration deadAfter,
        @NotBlank String recoverSchedule,
        @NotNull Duration freshFor,
        @NotNull Duration performingAtMost,
        @NotNull Duration trustAbsenceAfter,
        @NotNull Duration lookEvery,
        @NotNull Duration lookUntil,
        @Min(1) int triesAtMost,
        @NotNull Duration retryAfterAtMost,
        @NotNull Duration retryPause,
        @NotNull Duration settleWait,
        @Min(0) int stepRepeats,
        @NotNull Duration stepPause,
        @Min(0) int writeRepeats,
        @Min(1) int retryPerMinute,
        @Min(1) int workers) {
    public OperationsSettings {
        if (heartbeatEvery != null
                && deadAfter != null
                && heartbeatEvery.multipliedBy(3).compareTo(deadAfter) > 0) {
            throw new IllegalArgumentException("nightshift.operations.dead-after (" + deadAfter
                    + ") must be at least three times nightshift.operations.heartbeat-every (" + heartbeatEvery
                    + "), or a process that lives is taken for dead");
        }
    }
}
