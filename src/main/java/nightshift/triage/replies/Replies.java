package nightshift.triage.replies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.customers.letters.Letter;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.MailTopic;
import nightshift.settings.StoreSettings;
import nightshift.triage.TriageCase;
import nightshift.triage.TriageSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the answer to a routine mail: greeting, one part for each of its questions, closing. No model is needed. */
@Component
public class Replies {
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");

    private final Map<MailTopic, ReplyPart> parts;
    private final MessageSource wordings;
    private final TriageSettings settings;
    private final StoreSettings store;

    public Replies(List<ReplyPart> parts, ReplyWordings wordings, TriageSettings settings, StoreSettings store) {
        this.parts = parts.stream().collect(Collectors.toUnmodifiableMap(ReplyPart::topic, Function.identity()));
        this.wordings = wordings;
        this.settings = settings;
        this.store = store;
    }

    public sealed interface Answer {
        record Ready(Reply reply) implements Answer {}

        /** @param why a sentence for the person who answers instead */
        record NotPossible(String why) implements Answer {}
    }

    public Answer to(TriageCase asked) {
        String language = asked.understood().language();
        if (!LANGUAGES.contains(language)) {
            return new Answer.NotPossible("There are no wordings in the language of this mail (" + language + ").");
        }
        ReplyWords words = new ReplyWords(wordings, Locale.forLanguageTag(language), store.timeZone());
        Letter letter = new Letter();
        for (Intent intent : asked.understood().intents()) {
            ReplyPart part = parts.get(intent.topic());
            Optional<String> problem = part == null
                    ? Optional.of(
                            "There is no ready answer for \"" + intent.topic().code() + "\".")
                    : part.write(letter, asked, words);
            if (problem.isPresent()) {
                return new Answer.NotPossible(problem.get());
            }
        }
        return new Answer.Ready(
                Reply.worded(greeting(asked, words), words.of("thanks"), letter, closing(asked, words)));
    }

    /** By the name the mail itself shows, where it looks like one; a company's or an address is no name to greet. */
    private static String greeting(TriageCase asked, ReplyWords words) {
        return asked.open()
                .mail()
                .fromName()
                .map(String::strip)
                .filter(name -> name.matches("\\p{Lu}[\\p{L}'-]+( \\p{Lu}[\\p{L}'.-]*){1,2}"))
                .filter(name -> asked.understood().channel() == MailChannel.STORE)
                .map(name -> words.of("greeting.named", name))
                .orElseGet(() -> words.of("greeting"));
    }

    /** Amazon allows no contact of the store in answers to its buyers. */
    private String closing(TriageCase asked, ReplyWords words) {
        boolean signed = asked.understood().channel() == MailChannel.STORE
                && !settings.signature().isBlank();
        return words.of("closing") + (signed ? "\n" + settings.signature().strip() : "");
    }
}
