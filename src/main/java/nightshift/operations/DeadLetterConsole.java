package nightshift.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jmx.export.annotation.ManagedAttribute;
import org.springframework.jmx.export.annotation.ManagedOperation;
import org.springframework.jmx.export.annotation.ManagedOperationParameter;
import org.springframework.jmx.export.annotation.ManagedResource;
import org.springframework.stereotype.Component;

/**
 * The dead letters in Hawtio. Each act is stamped with the login name of whoever asks. A class of its own: a managed bean used
 * as a step of a route breaks Camel's route statistics.
 */
@Component
@ManagedResource(
        objectName = "nightshift:name=DeadLetters",
        description = "What failed technically: list it, do it again, correct its data, or give it up with a reason")
public class DeadLetterConsole {
    private static final int PAGE = 100;
    private static final String ID = "id of the dead letter, from list()";

    private final DeadLetterPages pages;
    private final DeadLetterHistory history;
    private final DeadLetters letters;
    private final EffectEdits edits;
    private final DeadLetterHandling acts;

    public DeadLetterConsole(
            DeadLetterPages pages,
            DeadLetterHistory history,
            DeadLetters letters,
            EffectEdits edits,
            DeadLetterHandling acts) {
        this.pages = pages;
        this.history = history;
        this.letters = letters;
        this.edits = edits;
        this.acts = acts;
    }

    @ManagedAttribute(description = "How many dead letters are open")
    public int getOpen() {
        return pages.countOpen(LetterFilter.all());
    }

    @ManagedAttribute(description = "How many are open, by workflow and remote system")
    public List<String> getOpenByWorkflowAndSystem() {
        return pages.counts().stream()
                .map(count -> count.workflow().map(one -> one.key()).orElse("no workflow") + ", "
                        + count.system().orElse("no remote system") + ": " + count.open())
                .toList();
    }

    @ManagedOperation(
            description = "The open dead letters, oldest first, 100 a page: id, what it is about, attempts, since when,"
                    + " route, cause. Reads only")
    @ManagedOperationParameter(name = "page", description = "0 for the first hundred")
    public List<String> list(int page) {
        return pages.open(LetterFilter.all(), page, PAGE).stream()
                .map(letter -> letter.id() + ": " + letter.about() + ", " + letter.attempts() + " attempts since "
                        + letter.firstSeen() + ", route " + letter.route() + ": " + letter.cause())
                .toList();
    }

    @ManagedOperation(
            description =
                    "The open dead letters by cause, the most frequent first: how many, the cause of the latest, and"
                            + " in [..] the fingerprint that BulkRetries.retryAllOfCause takes. Reads only")
    public List<String> causes() {
        return pages.groups(LetterFilter.all(), 0, PAGE).stream()
                .map(group -> group.count() + " x " + group.cause() + " [" + group.fingerprint() + "]")
                .toList();
    }

    @ManagedOperation(
            description = "Each failure of a dead letter and what people did about it, oldest first. Reads only")
    @ManagedOperationParameter(name = "id", description = ID)
    public List<String> history(long id) {
        return history.of(id).stream()
                .map(entry -> entry.at() + " " + entry.what()
                        + entry.who().map(who -> " by " + who).orElse("")
                        + entry.route().map(route -> " in route " + route).orElse("")
                        + entry.text().map(text -> ": " + text).orElse(""))
                .toList();
    }

    @ManagedOperation(
            description = "The data of the write a dead letter names, as JSON, and which fields may be edited. Holds"
                    + " customers' data. Reads only")
    @ManagedOperationParameter(name = "id", description = ID)
    public String data(long id) {
        return letters.find(id)
                .flatMap(DeadLetter::effectId)
                .map(edits::of)
                .map(write -> write.target() + ": " + write.json() + " May be edited: " + write.fields()
                        + write.whyNot().map(why -> " Not now: " + why).orElse(""))
                .orElse("Dead letter " + id + " names no write, so there is no data to edit");
    }

    @ManagedOperation(
            description =
                    "Do again what this dead letter names, and wait for it. May write to Shopify, Amazon or Outlook:"
                            + " a write looks at its target first and is never done twice. Says how it stands then")
    @ManagedOperationParameter(name = "id", description = ID)
    public String retry(long id) {
        return said(() -> acts.retry(id, Operator.name()));
    }

    @ManagedOperation(
            description =
                    "Change the data of the write this dead letter names, then retry it. Never changes which order it"
                            + " is about, and nothing is done when the data is refused. Before and after are kept with your name")
    @ManagedOperationParameter(name = "id", description = ID)
    @ManagedOperationParameter(
            name = "json",
            description =
                    "a JSON object with the fields that change, for example {\"trackingNumbers\": [\"1Z...\"]}; see data(id)")
    @ManagedOperationParameter(name = "note", description = "why, for the record")
    public String editAndRetry(long id, String json, String note) {
        return said(() -> acts.editAndRetry(id, json, Optional.empty(), Operator.name(), note));
    }

    @ManagedOperation(
            description =
                    "Give up for good what this dead letter names. Writes nothing to the outside; one that may have"
                            + " got through is still looked at for the record, but never performed again")
    @ManagedOperationParameter(name = "id", description = ID)
    @ManagedOperationParameter(name = "reason", description = "why, for the record; needed")
    public String discard(long id, String reason) {
        return said(() -> {
            acts.discard(id, Operator.name(), reason);
            return "Dead letter " + id + " is discarded";
        });
    }

    /** Hawtio shows an answer better than an exception. */
    static String said(Supplier<String> act) {
        try {
            return act.get();
        } catch (IllegalArgumentException refused) {
            return "Not done: " + refused.getMessage();
        }
    }
}
