package nightshift.triage.replies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nightshift.documents.ai.ModelAnswer;
import nightshift.triage.TriageCase;
import org.springframework.stereotype.Component;

/**
 * Believes a model's words only where they say nothing of their own: each number, date and name in them stands among the looked-up facts,
 * there is no link or address, and nothing is promised, admitted or asked for. Else the store's own wordings stay.
 */
@Component
public class PhrasingProof {
    private static final System.Logger LOG = System.getLogger(PhrasingProof.class.getName());
    private static final int LONGEST = 400;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|@|[\\p{L}\\p{N}-]+\\.\\p{L}{2,}");
    private static final Pattern MARKUP = Pattern.compile("[<>{}\\[\\]*_`|\\\\\\n\\r?$€£%]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!:])\\s+");

    private final PhrasingRules rules;

    public PhrasingProof(PhrasingRules rules) {
        this.rules = rules;
    }

    /** The reply between the model's words where they can be believed, else as it was. */
    public Reply decided(TriageCase asked, Reply reply, ModelAnswer answer) {
        if (!(answer instanceof ModelAnswer.Usable usable) || !(usable.form() instanceof PhrasedWords proposed)) {
            return reply;
        }
        Optional<String> refused = refusal(asked.understood().language(), reply, proposed);
        refused.ifPresent(
                why -> LOG.log(System.Logger.Level.INFO, "The model''s words for a draft are not used: {0}", why));
        return refused.isPresent() ? reply : reply.with(proposed.first(), proposed.last());
    }

    /** Why its words cannot be used. */
    Optional<String> refusal(String language, Reply reply, PhrasedWords proposed) {
        return rules.of(language)
                .map(words -> List.of(proposed.first(), proposed.last()).stream()
                        .map(text -> refusal(words, reply, text))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(Optional.of("its language cannot be checked"));
    }

    private static Optional<String> refusal(PhrasingRules.Words words, Reply reply, String text) {
        if (text.length() > LONGEST) {
            return Optional.of("they are too many");
        }
        if (ADDRESS.matcher(text).find() || MARKUP.matcher(text).find()) {
            return Optional.of("they hold a link, an address, a question, money or markup");
        }
        return PhrasingRules.tokens(text)
                .map(token -> token.toLowerCase(Locale.ROOT))
                .filter(words.never()::contains)
                .findFirst()
                .map(word -> "they say \"" + word + "\"")
                .or(() -> unknown(words, reply, text).map(token -> "\"" + token + "\" is none of the facts"));
    }

    /** A number or a name that is not among the facts. A sentence begins with a word that is no name. */
    private static Optional<String> unknown(PhrasingRules.Words words, Reply reply, String text) {
        Set<String> facts =
                PhrasingRules.tokens(reply.greeting() + " " + reply.factsText()).collect(Collectors.toSet());
        return Arrays.stream(SENTENCE_END.split(text))
                .map(sentence -> PhrasingRules.tokens(sentence).toList())
                .flatMap(sentence -> IntStream.range(0, sentence.size())
                        .filter(n -> isFact(sentence.get(n)) || n == 0)
                        .mapToObj(n -> n == 0 ? begun(words, sentence.get(n)) : Optional.of(sentence.get(n)))
                        .flatMap(Optional::stream))
                .filter(token -> !facts.contains(token))
                .findFirst();
    }

    /** The first word of a sentence, unless it is one that begins sentences. */
    private static Optional<String> begun(PhrasingRules.Words words, String first) {
        return words.begin().contains(first.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(first);
    }

    private static boolean isFact(String token) {
        return token.codePoints().anyMatch(Character::isDigit)
                || token.length() > 1 && Character.isUpperCase(token.codePointAt(0));
    }
}
