package nightshift.customers.policies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The store's own policy texts, read once from the folder {@code nightshift.customers.policies}. Drafts quote them and say nothing about
 * returns that does not stand there.
 */
@Component
public class StorePolicies {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private final List<Policy> policies;

    public StorePolicies(PolicySettings settings) {
        this.policies = settings.policies().isBlank() ? List.of() : read(settings.policies());
    }

    /** The policy of this name, in this language only: a German mail is not answered with English rules. */
    public Optional<Policy> named(String name, String language) {
        return policies.stream()
                .filter(policy ->
                        policy.name().equals(name) && policy.language().equals(language))
                .findFirst();
    }

    /** The passages that answer a question best: by the words they share with it, in the order of the file; the first where none does. */
    public static List<Passage> chosen(Policy policy, String question, int atMost) {
        Set<String> asked = words(question);
        List<Passage> best = policy.passages().stream()
                .filter(passage -> shared(passage, asked) > 0)
                .sorted(Comparator.comparingLong((Passage passage) -> -shared(passage, asked)))
                .limit(atMost)
                .toList();
        return best.isEmpty()
                ? policy.passages().stream().limit(1).toList()
                : policy.passages().stream().filter(best::contains).toList();
    }

    private static long shared(Passage passage, Set<String> asked) {
        return words(passage.heading() + " " + passage.text()).stream()
                .filter(asked::contains)
                .count();
    }

    /** Whole words are too strict for {@code return}, {@code returns}, {@code returned}: their first five letters count. */
    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group().substring(0, Math.min(5, word.group().length())))
                .collect(Collectors.toSet());
    }

    private static List<Policy> read(String folder) {
        String place = folder.contains(":") ? folder : "file:" + folder;
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(place + "/*.md");
            if (files.length == 0) {
                throw new BadValue(
                        "nightshift.customers.policies: there is no policy text (*.md) in \"" + folder + "\"");
            }
            return Arrays.stream(files).map(StorePolicies::policy).toList();
        } catch (IOException missing) {
            throw new BadValue("nightshift.customers.policies: the folder \"" + folder + "\" cannot be read");
        }
    }

    private static Policy policy(Resource file) {
        try {
            return PolicyText.read(
                    Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
