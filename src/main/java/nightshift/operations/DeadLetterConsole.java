package nightshift.operations;

import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.springframework.jmx.export.annotation.ManagedAttribute;
import org.springframework.jmx.export.annotation.ManagedOperation;
import org.springframework.jmx.export.annotation.ManagedOperationParameter;
import org.springframework.jmx.export.annotation.ManagedResource;
import org.springframework.stereotype.Component;

/** The dead letters in Hawtio. A class of its own: a managed bean used as a step of a route breaks Camel's route statistics. */
@Component
@ManagedResource(
        objectName = "nightshift:name=DeadLetters",
        description = "What failed technically: list it, do it again, or give it up with a reason")
public class DeadLetterConsole {
    private final DeadLetters deadLetters;
    private final ProducerTemplate producer;

    public DeadLetterConsole(DeadLetters deadLetters, ProducerTemplate producer) {
        this.deadLetters = deadLetters;
        this.producer = producer;
    }

    @ManagedAttribute(description = "How many dead letters are open")
    public int getOpen() {
        return deadLetters.open().size();
    }

    @ManagedOperation(description = "The open dead letters: id, what it is about, attempts, since when, cause")
    public List<String> list() {
        return deadLetters.open().stream()
                .map(letter -> letter.id() + ": " + letter.about() + ", " + letter.attempts() + " attempts since "
                        + letter.firstSeen() + ", route " + letter.route() + ": " + letter.cause())
                .toList();
    }

    @ManagedOperation(
            description =
                    "The open dead letters grouped by cause: how many, the cause, its fingerprint for retryAllOfCause")
    public List<String> causes() {
        return deadLetters.groups().stream()
                .map(group -> group.count() + " x " + group.cause() + " [" + group.fingerprint() + "]")
                .toList();
    }

    @ManagedOperation(
            description =
                    "Do again what this dead letter names; an effect looks at its target first. Says how it stands after")
    @ManagedOperationParameter(name = "id", description = "id of the dead letter, from list()")
    public String retry(long id) {
        return producer.requestBody("direct:retry-dead-letter", id, String.class);
    }

    @ManagedOperation(description = "Do again, one after the other, all open dead letters of one cause")
    @ManagedOperationParameter(name = "fingerprint", description = "the text in [..] of causes()")
    public List<String> retryAllOfCause(String fingerprint) {
        return deadLetters.groups().stream()
                .filter(group -> group.fingerprint().equals(fingerprint))
                .flatMap(group -> group.ids().stream())
                .map(this::retry)
                .toList();
    }

    @ManagedOperation(description = "Give up for good what this dead letter names: nothing of it is done again")
    @ManagedOperationParameter(name = "id", description = "id of the dead letter, from list()")
    @ManagedOperationParameter(name = "reason", description = "why, for the record")
    public String discard(long id, String reason) {
        deadLetters.discard(id, "hawtio", reason);
        return "Dead letter " + id + " is discarded";
    }
}
