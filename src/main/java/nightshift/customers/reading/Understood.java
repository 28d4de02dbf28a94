package nightshift.customers.reading;

import java.util.List;
import java.util.Optional;

/**
 * What a mail says, as far as it can be told without looking anything up.
 *
 * @param language two letters (ISO 639-1), {@code en} where it cannot be told
 * @param intents most certain first, at least one
 * @param urgencyReason a sentence
 * @param robot why this is a machine's mail; empty for a person's. A robot is never answered
 * @param photos whether pictures came with it
 * @param summary one or two sentences for the person who takes over, made of the mail's own words
 * @param words the mail's words
 */
public record Understood(
        MailChannel channel,
        String language,
        List<Intent> intents,
        Urgency urgency,
        String urgencyReason,
        List<HandOverReason> handOvers,
        Mentioned mentioned,
        Optional<String> robot,
        boolean photos,
        String summary,
        MailWords words) {
    public Understood {
        intents = List.copyOf(intents);
        handOvers = List.copyOf(handOvers);
    }

    /** What the mail is mainly about. */
    public MailTopic topic() {
        return intents.get(0).topic();
    }

    public boolean has(HandOver kind) {
        return handOvers.stream().anyMatch(reason -> reason.kind() == kind);
    }

    public boolean has(MailTopic topic) {
        return intents.stream().anyMatch(intent -> intent.topic() == topic);
    }

    /** Whether a ready draft may answer it: a person's mail, routine and certain throughout, nothing to hand over. */
    public boolean draftable() {
        return robot.isEmpty() && handOvers.isEmpty() && intents.stream().allMatch(Intent::draftable);
    }
}
