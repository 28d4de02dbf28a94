package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A report of damage that hardly has words: photos with an order number, photos in a thread about damage, or the item that a customer was
 * asked for there.
 */
final class Damage {
    private static final Pattern SHOWS = Pattern.compile(
            "(?<!\\p{L})(?:photos?|pictures?|pics?|images?|attached|attachments?|see (?:below|attached)|fotos?|bilder?|photos? ci-joint\\w*|im\\u00e1genes|foto's)(?!\\p{L})");
    private static final int FEW_WORDS = 30;

    private Damage() {}

    static Optional<Intent> shown(
            MailWords words, boolean photos, Mentioned mentioned, List<Intent> intents, Sign damage, String language) {
        boolean known = intents.stream().anyMatch(intent -> intent.topic() == MailTopic.DAMAGE_REPORT);
        boolean few = words.own().split("\\s+").length <= FEW_WORDS;
        boolean namesItem = !PartNumbers.in(words.own()).isEmpty()
                && !words.own().contains("?")
                && intents.stream().noneMatch(Intent::settled);
        if (known || !few || !photos && !namesItem) {
            return Optional.empty();
        }
        List<String> before = new ArrayList<>();
        for (Said sentence : new Said(words.quoted() + "\n" + words.subject()).sentences()) {
            before.addAll(damage.in(sentence, language));
        }
        Said own = new Said(words.own());
        if (!before.isEmpty()) {
            return intent(
                    before, photos ? "Photos in a thread about damage." : "A part number in a thread about damage.");
        }
        if (!photos) {
            return Optional.empty();
        }
        boolean onlyPhotos = own.has(SHOWS) || words.own().length() < 40;
        boolean nothingElse = intents.stream().noneMatch(Intent::settled);
        return onlyPhotos && nothingElse && mentioned.anOrder()
                ? intent(
                        own.quotes(SHOWS),
                        "Photos and an order number, and hardly a word: that is how damage is reported.")
                : Optional.empty();
    }

    private static Optional<Intent> intent(List<String> words, String evidence) {
        return Optional.of(new Intent(
                MailTopic.DAMAGE_REPORT, words.stream().distinct().limit(4).toList(), true, evidence));
    }
}
