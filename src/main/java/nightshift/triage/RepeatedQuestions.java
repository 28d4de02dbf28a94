package nightshift.triage;

import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.RunItem;

/**
 * A customer who asks the same again before anybody sent the answer needs one answer. Where nothing changed since, his second mail gets no draft of
 * its own; where something did, it gets one that says so.
 */
public final class RepeatedQuestions {
    private RepeatedQuestions() {}

    /**
     * @param waiting what was drafted for his earlier mails in the thread and not sent yet
     * @return the draft, or that it is there already
     */
    public static TriageDecision unlessSaid(TriageDecision.Draft draft, List<Optional<RunItem>> waiting) {
        return waiting.stream()
                .flatMap(Optional::stream)
                .filter(earlier -> TriageFacts.text(earlier, TriageFacts.DRAFT)
                        .filter(draft.reply().text()::equals)
                        .isPresent())
                .findFirst()
                .<TriageDecision>map(earlier -> new TriageDecision.DraftedAlready(new Reason(
                        ReasonKind.ALREADY_DONE,
                        "The same answer waits as a draft in this conversation: it was made for \"%s\"."
                                .formatted(earlier.label()))))
                .orElse(draft);
    }
}
