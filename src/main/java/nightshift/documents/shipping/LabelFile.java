package nightshift.documents.shipping;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads shipping-labels.yaml: the words suppliers print for each field. */
final class LabelFile {
    private LabelFile() {}

    static Map<Field, List<List<String>>> read() {
        try (InputStream file = Objects.requireNonNull(
                LabelFile.class.getResourceAsStream("/shipping-labels.yaml"),
                "shipping-labels.yaml is not on the class path")) {
            Map<String, List<String>> printed = new YAMLMapper().readValue(file, new TypeReference<>() {});
            Map<Field, List<List<String>>> phrases = new EnumMap<>(Field.class);
            printed.forEach((name, words) -> phrases.put(
                    Field.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')),
                    words.stream().map(phrase -> List.of(phrase.split(" "))).toList()));
            return phrases;
        } catch (IOException broken) {
            throw new UncheckedIOException("shipping-labels.yaml cannot be read", broken);
        }
    }
}
