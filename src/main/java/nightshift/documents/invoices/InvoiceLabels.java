package nightshift.documents.invoices;

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

/** Reads invoice-labels.yaml: the words vendors print for each value, each sum, each column and each kind of paper. */
final class InvoiceLabels {
    private static final Map<String, Map<String, List<String>>> FILE = read();

    static final Phrases<HeadField> HEAD = phrases("head", HeadField.class);
    static final Phrases<SumField> SUMS = phrases("sums", SumField.class);
    static final Phrases<ColumnKind> COLUMNS = phrases("columns", ColumnKind.class);
    static final Phrases<InvoiceKind> KINDS = phrases("kinds", InvoiceKind.class);

    private InvoiceLabels() {}

    private static <E extends Enum<E>> Phrases<E> phrases(String part, Class<E> type) {
        Map<E, List<String>> phrases = new EnumMap<>(type);
        Objects.requireNonNull(FILE.get(part), part)
                .forEach((name, words) -> phrases.put(
                        Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_')), words));
        return new Phrases<>(phrases);
    }

    private static Map<String, Map<String, List<String>>> read() {
        try (InputStream file = Objects.requireNonNull(
                InvoiceLabels.class.getResourceAsStream("/invoice-labels.yaml"),
                "invoice-labels.yaml is not on the class path")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("invoice-labels.yaml cannot be read", broken);
        }
    }
}
