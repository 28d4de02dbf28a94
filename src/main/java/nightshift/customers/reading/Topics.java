package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.customers.reading.TopicModel.Guess;

/** What a mail is about: its words by the rules, confirmed by the examples. */
final class Topics {
    /** Where something broke or is missing, words about arriving and fitting belong to that. */
    private static final Set<MailTopic> OUTWEIGHED = EnumSet.of(
            MailTopic.WHERE_IS_MY_ORDER, MailTopic.STOCK_QUESTION, MailTopic.COMPATIBILITY, MailTopic.RETURN_POLICY);

    private static final int ENOUGH_SIGNS = 2;

    private final Signs signs;
    private final TopicModel model;

    Topics(Signs signs, TopicModel model) {
        this.signs = signs;
        this.model = model;
    }

    /**
     * @param subjectCounts false in a thread, where the subject is that of its first mail
     */
    List<Intent> in(MailWords words, String language, boolean subjectCounts) {
        String text = subjectCounts || words.own().isBlank() ? words.said() : words.own();
        Said said = new Said(text);
        Map<MailTopic, Found> found = found(said.sentences(), language);
        Guess whole = model.guess(text);
        List<Intent> intents = new ArrayList<>();
        found.forEach((topic, where) -> intents.add(intent(topic, where, whole, found.size() == 1)));
        if (intents.isEmpty()) {
            boolean likely = whole.known() && whole.best() != MailTopic.DAMAGE_REPORT;
            intents.add(new Intent(
                    likely ? whole.best() : MailTopic.OTHER,
                    List.of(),
                    false,
                    "No words in it show what it is about."));
        }
        intents.sort(Comparator.comparing(Intent::settled)
                .reversed()
                .thenComparing(intent -> intent.topic() != whole.best()));
        return intents;
    }

    /** Questions of a mail that belong to none of its topics: an answer to the rest would pass over them. */
    List<String> unanswered(MailWords words, List<Intent> intents) {
        List<String> open = new ArrayList<>();
        for (Said sentence : new Said(words.own()).sentences()) {
            if (OpenQuestions.asks(sentence) && noneOf(intents, sentence)) {
                open.add(sentence.written());
            }
        }
        return open;
    }

    private boolean noneOf(List<Intent> intents, Said sentence) {
        boolean quoted =
                intents.stream().flatMap(intent -> intent.words().stream()).anyMatch(sentence.written()::contains);
        return !quoted
                && intents.stream()
                        .noneMatch(intent -> intent.topic()
                                == model.guess(sentence.written()).best());
    }

    /** The words of one topic, and the sentences they stand in. */
    private record Found(Set<String> words, List<Said> sentences) {}

    private Map<MailTopic, Found> found(List<Said> sentences, String language) {
        Map<MailTopic, Found> found = new EnumMap<>(MailTopic.class);
        for (Said sentence : sentences) {
            Map<MailTopic, List<String>> here = new EnumMap<>(MailTopic.class);
            signs.topics().forEach((topic, sign) -> {
                List<String> words = sign.in(sentence, language);
                if (!words.isEmpty()) {
                    here.put(topic, words);
                }
            });
            if (here.containsKey(MailTopic.DAMAGE_REPORT) || here.containsKey(MailTopic.WRONG_OR_MISSING_ITEM)) {
                here.keySet().removeAll(OUTWEIGHED);
            }
            here.forEach((topic, words) -> {
                Found all = found.computeIfAbsent(topic, any -> new Found(new LinkedHashSet<>(), new ArrayList<>()));
                all.words().addAll(words);
                all.sentences().add(sentence);
            });
        }
        if (found.size() > 1) {
            found.remove(MailTopic.OTHER);
        }
        return found;
    }

    private Intent intent(MailTopic topic, Found found, Guess whole, boolean alone) {
        boolean agreed = whole.says(topic)
                || alone && whole.known() && whole.best() == topic
                || found.sentences().stream()
                        .anyMatch(sentence -> model.guess(sentence.written()).says(topic));
        boolean contradicted = whole.clear() && whole.best() != topic;
        List<String> words =
                found.words().stream().map(PaymentNumbers::hidden).limit(6).toList();
        if (topic.routine()) {
            return new Intent(topic, words, agreed && !contradicted, evidence(topic, agreed, contradicted, whole));
        }
        boolean settled = agreed || words.size() >= ENOUGH_SIGNS || whole.best() == topic || alone && !contradicted;
        return new Intent(
                topic,
                words,
                settled,
                agreed || !settled ? evidence(topic, agreed, false, whole) : "Its words say so.");
    }

    private static String evidence(MailTopic topic, boolean agreed, boolean contradicted, Guess whole) {
        if (contradicted) {
            return "Its words say %s, but the examples say %s."
                    .formatted(topic.code(), whole.best().code());
        }
        if (agreed) {
            return "Its words and the examples agree.";
        }
        return whole.known()
                ? "The examples are undecided between %s and %s."
                        .formatted(whole.best().code(), whole.second().code())
                : "Too many of its words are unknown.";
    }
}
