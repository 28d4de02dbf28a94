package nightshift.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/**
 * Text in a document or mail that talks to a machine instead of a person ("ignore all previous instructions"). No order
 * depends on such text, but nobody honest prints it: a person should look.
 */
public final class Injection {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final List<Wording> SIGNS = List.of(
            Wording.of(
                    "(ignore|disregard|forget|override|bypass)\\W+(\\w+\\W+){0,5}(instruction|prompt|rule|guideline|direction|polic(y|ies)|above|previous)s?\\b"),
            Wording.of(
                    "\\b(you are|act as|pretend to be|behave as)\\W+(now\\W+)?(an?\\W+|the\\W+)?(\\w+\\W+)?(ai|assistant|language model|llm|chatbot|gpt)\\b"),
            Wording.of("\\b(system|developer|hidden)\\W+(prompt|message|instruction)s?\\b"),
            Wording.of(
                    "\\b(note|message|instructions?|attention)\\W+(to|for)\\W+(the\\W+|any\\W+|all\\W+)?(ai|llm|language model|assistant|chatbot|model|automated (system|reader|agent)|robot)s?\\b"),
            Wording.of("\\b(if you are|as) an?\\W+(ai|llm|language model|automated (system|agent))\\b"),
            Wording.of("<\\|?(system|assistant|im_start|endoftext)\\|?>|\\[/?INST\\]|###\\s*(system|instruction)"),
            Wording.of(
                    "\\b(mark|set|change|update)\\W+(all|every|each|these|this)\\W+(\\w+\\W+)?orders?\\W+(\\w+\\W+){0,2}(as\\W+)?(fulfilled|shipped|paid|refunded|delivered|approved)\\b"),
            Wording.of(
                    "\\b(respond|reply|answer|output)\\W+(only\\W+)?(with|in)\\W+(the following\\W+)?(json|yes)\\b"));

    private Injection() {}

    /** The first words that address a machine. */
    public static Optional<String> within(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        String small = line.toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> sign.isPossibleIn(small))
                .flatMap(sign -> sign.within(line).stream())
                .findFirst();
    }

    /** The reason to show a person, when the text addresses a machine. */
    public static Optional<Reason> reason(String document, String text) {
        return within(text)
                .map(words -> new Reason(
                        ReasonKind.PROMPT_INJECTION,
                        "\"" + document + "\" has text that gives orders to a computer program (\"" + words
                                + "\"): it may be forged, so check with the supplier before anything is shipped."));
    }

    /** The same reading, every shipment of it in doubt when the document's text addresses a machine. */
    public static DocumentReading flag(Document document, DocumentReading reading) {
        Optional<Reason> reason = reason(document.name(), document.text());
        if (reason.isEmpty() || !(reading instanceof DocumentReading.Shipments shipments)) {
            return reading;
        }
        return shipments.doubted(reason.get());
    }
}
