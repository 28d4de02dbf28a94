package nightshift.operations;

import java.util.Optional;
import nightshift.core.BadValue;
import org.springframework.stereotype.Component;

/**
 * What a person may do about dead letters, from the desk, from Hawtio or by the HTTP interface. Each act is kept with his
 * name. None of them writes by itself: a retry goes through the gate, which looks at the target first.
 */
@Component
public class DeadLetterHandling {
    private final DeadLetters deadLetters;
    private final DeadLetterHistory history;
    private final EffectDiscards discards;
    private final EffectEdits edits;
    private final BulkRetries bulkRetries;
    private final WorkQueue works;
    private final Transactions transaction;
    private final Processes processes;
    private final OperationsSettings settings;

    DeadLetterHandling(
            DeadLetters deadLetters,
            DeadLetterHistory history,
            EffectDiscards discards,
            EffectEdits edits,
            BulkRetries bulkRetries,
            WorkQueue works,
            Transactions transaction,
            Processes processes,
            OperationsSettings settings) {
        this.deadLetters = deadLetters;
        this.history = history;
        this.discards = discards;
        this.edits = edits;
        this.bulkRetries = bulkRetries;
        this.works = works;
        this.transaction = transaction;
        this.processes = processes;
        this.settings = settings;
    }

    /**
     * Does again what a dead letter names, and waits for it: a work keeps the decisions it has, a write in doubt is looked at,
     * any other re-reads its target. One that fails again stays open.
     *
     * @return how it stands then, in one sentence
     */
    public String retry(long letterId, String who) {
        open(letterId);
        history.add(letterId, "retry", who, null);
        return String.valueOf(processes.ask("retry-dead-letter", letterId));
    }

    /**
     * Changes the data of the write a dead letter names, then retries it.
     *
     * @param json a JSON object: the whole data, or only the fields that change; see {@link EffectEdits#of}
     * @param seen the version of the data that the person had before him, see {@link EffectEdits#edit}
     * @return how it stands then, in one sentence
     * @throws BadValue when the data is refused; nothing is changed or done then
     */
    public String editAndRetry(long letterId, String json, Optional<String> seen, String who, String note) {
        long effect = open(letterId)
                .effectId()
                .orElseThrow(() -> new BadValue("Dead letter " + letterId
                        + " names no write: only the data of a write can be edited, so retry or discard it"));
        EffectEdits.Edited edited = edits.edit(effect, json, seen, who, note);
        history.add(letterId, "edit", who, note);
        String stands = retry(letterId, who);
        return edited.held().isEmpty()
                ? stands
                : stands + ". "
                        + (edited.held().size() == 1
                                ? "The write that follows it waits"
                                : "The writes that follow it wait")
                        + " for approval: see that the same is right there before you approve it.";
    }

    /**
     * Gives up for good what a dead letter names: its write is never performed again, its work not done again. What may have
     * got through is still looked at, so that the record tells the truth.
     */
    public void discard(long letterId, String who, String reason) {
        if (reason.isBlank()) {
            throw new BadValue("Discarding needs a reason, for those who read the record later");
        }
        DeadLetter letter = open(letterId);
        String how = "discarded by " + who + ": " + reason;
        transaction.run(() -> {
            if (!deadLetters.discarded(letterId, how)) {
                throw new BadValue("Dead letter " + letterId + " was closed at this moment");
            }
            history.add(letterId, "discard", who, reason);
            letter.effectId().ifPresent(effect -> discards.discard(effect, how));
            letter.workId().ifPresent(works::giveUp);
        });
    }

    /** As {@link #retryAll(LetterFilter, int, String)}, at the pace of the settings. */
    public BulkRetry retryAll(LetterFilter filter, String who) {
        return retryAll(filter, settings.retryPerMinute(), who);
    }

    /**
     * Retries many dead letters one after the other in the background, so many a minute, and does not wait for it. It goes on
     * after a crash or a new start. {@link BulkRetries} tells how far it is.
     */
    public BulkRetry retryAll(LetterFilter filter, int perMinute, String who) {
        BulkRetry bulk = bulkRetries.request(filter, perMinute, who);
        processes.ask("begin-bulk-retry", bulk.id());
        return bulk;
    }

    /**
     * Stops a bulk retry: the one under way is finished, none after it begun.
     *
     * @return whether it was running
     */
    public boolean stop(long bulkRetryId, String who) {
        return bulkRetries.stop(bulkRetryId, who);
    }

    private DeadLetter open(long letterId) {
        Optional<DeadLetter> letter = deadLetters.find(letterId);
        if (letter.isEmpty()) {
            throw new BadValue("There is no dead letter " + letterId);
        }
        if (!letter.get().state().equals("open")) {
            throw new BadValue("Dead letter " + letterId + " is " + letter.get().state()
                    + letter.get().closedHow().map(how -> ": " + how).orElse(""));
        }
        return letter.get();
    }
}
