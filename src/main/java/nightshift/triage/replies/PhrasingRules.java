package nightshift.triage.replies;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The words of {@code customers/phrasing.yaml}: with what a sentence of a model may begin, and what it may never say. German is not among
 * the languages: its nouns are written like names, so names cannot be told from them.
 */
@Component
public class PhrasingRules {
    private final Map<String, Words> languages;

    /**
     * The words of one language, all in lower case.
     *
     * @param begin first words of sentences; any other could be a name
     * @param never words that say a fact, promise, or ask for something
     */
    record Words(Set<String> begin, Set<String> never) {}

    public PhrasingRules() {
        languages = load().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        language ->
                                new Words(words(language.getValue(), "begin"), words(language.getValue(), "never"))));
    }

    boolean knows(String language) {
        return languages.containsKey(language);
    }

    Optional<Words> of(String language) {
        return Optional.ofNullable(languages.get(language));
    }

    private static Map<String, Map<String, Map<String, String>>> load() {
        try (InputStream in = PhrasingRules.class.getResourceAsStream("/customers/phrasing.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(Map<String, Map<String, String>> language, String list) {
        return Objects.requireNonNull(language.get(list), list).values().stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a text is made of for these rules: words, numbers and numbers with letters, signs left out. */
    static Stream<String> tokens(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}#-]+")).filter(token -> !token.isEmpty());
    }
}
