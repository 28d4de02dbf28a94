package nightshift.documents.invoices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import org.springframework.util.unit.DataSize;

/** One of the sample invoices beside this checkout, with what is printed on it. */
record SampleInvoice(Path file, JsonNode truth) {
    private static final Path FOLDER =
            Path.of(System.getProperty("nightshift.shared", "../shared"), "samples", "invoices");

    static boolean areThere() {
        return Files.exists(FOLDER.resolve("truth.jsonl"));
    }

    static List<SampleInvoice> all() {
        try {
            ObjectMapper json = new ObjectMapper();
            List<SampleInvoice> samples = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve("truth.jsonl"))) {
                JsonNode truth = json.readTree(line);
                samples.add(new SampleInvoice(FOLDER.resolve(truth.get("file").asText()), truth));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return truth.get("file").asText();
    }

    String set() {
        return name().substring(0, name().indexOf('/'));
    }

    boolean isPictureOnly() {
        return !truth.path("text_layer").asBoolean(true);
    }

    boolean isChecked(String field) {
        for (JsonNode left : truth.path("not_checked")) {
            if (left.asText().equals(field)) {
                return false;
            }
        }
        return true;
    }

    Optional<String> text(String field) {
        return text(truth, field);
    }

    static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    static Optional<BigDecimal> number(JsonNode node, String field) {
        return node.hasNonNull(field)
                ? Optional.of(new BigDecimal(node.get(field).asText()))
                : Optional.empty();
    }

    /** What the generic reader makes of it, without any model; empty for a picture. */
    Optional<InvoiceReading> read() {
        try {
            String type = name().endsWith(".pdf") ? "application/pdf" : "text/plain";
            DocumentSource source =
                    new DocumentSource(name(), type, Files.readAllBytes(file), "0", "", Optional.empty());
            LoadedDocument loaded = new DocumentLoader(
                            new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(20)))
                    .load(source);
            return loaded instanceof LoadedDocument.Readable readable
                    ? Optional.of(new GenericInvoiceReader().read(readable.document(), source))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
