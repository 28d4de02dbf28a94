package nightshift.customers.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of {@code customers/signs.yaml}: what topics and hand-overs are recognized by. */
final class Signs {
    private final Map<MailTopic, Sign> topics = new LinkedHashMap<>();
    private final Map<HandOver, Sign> handOvers = new LinkedHashMap<>();
    private final Sign urgent;
    private final Map<String, String> names;

    /** The file as it is written. */
    record SignFile(
            Map<String, String> words,
            Map<String, Map<String, String>> topics,
            Map<String, Map<String, String>> handOvers,
            Map<String, String> urgent) {}

    static Signs load() {
        try (InputStream in = Signs.class.getResourceAsStream("/customers/signs.yaml")) {
            Map<String, Object> file =
                    new YAMLMapper().readValue(Objects.requireNonNull(in), new TypeReference<Map<String, Object>>() {});
            return new Signs(new YAMLMapper()
                    .convertValue(
                            Map.of(
                                    "words", part(file, "words"),
                                    "topics", part(file, "topics"),
                                    "handOvers", part(file, "hand-overs"),
                                    "urgent", part(file, "urgent")),
                            SignFile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Signs(SignFile file) {
        this.names = file.words();
        file.topics().forEach((name, words) -> topics.put(MailTopic.valueOf(constant(name)), sign(words)));
        file.handOvers().forEach((name, words) -> handOvers.put(HandOver.valueOf(constant(name)), sign(words)));
        this.urgent = sign(file.urgent());
    }

    Map<MailTopic, Sign> topics() {
        return topics;
    }

    Sign of(MailTopic topic) {
        return Objects.requireNonNull(topics.get(topic), topic.name());
    }

    Sign of(HandOver kind) {
        return Objects.requireNonNull(handOvers.get(kind), kind.name());
    }

    Sign urgent() {
        return urgent;
    }

    private static Object part(Map<String, Object> file, String name) {
        return Objects.requireNonNull(file.get(name), name);
    }

    private Sign sign(Map<String, String> words) {
        return new Sign(
                words.entrySet().stream()
                        .filter(language -> !language.getKey().equals("unless"))
                        .collect(Collectors.toMap(Map.Entry::getKey, language -> pattern(language.getValue()))),
                pattern(words.getOrDefault("unless", "")));
    }

    private WordPattern pattern(String lines) {
        String all = lines;
        for (Map.Entry<String, String> name : names.entrySet()) {
            all = all.replace("{" + name.getKey() + "}", name.getValue());
        }
        return WordPattern.of(all);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
