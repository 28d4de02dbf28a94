package nightshift.documents.shipping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nightshift.core.TrackingNumber;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.DocumentReading;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.printed.Sheet;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.Test;

/** Real mails and documents that are no suppliers' confirmations: nothing may be read as a shipment that is none. */
class SampleMailTests {
    private static final Path SAMPLES = Path.of(System.getProperty("nightshift.shared", "../shared"), "samples");
    private final GenericShipmentReader reader = new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    @Test
    void takesNoMailOfACarrierForASuppliersShipment() throws IOException {
        List<String> clean = new ArrayList<>();
        int mails = 0;
        int numbers = 0;
        int found = 0;
        for (String line : Files.readAllLines(sample("shipments/truth.jsonl"))) {
            JsonNode truth = new ObjectMapper().readTree(line);
            Document mail = mail(sample("shipments/" + truth.get("file").asText()));
            DocumentReading reading = reader.read(mail, Slip.anySource());
            mails++;
            if (reading instanceof DocumentReading.Shipments shipments
                    && shipments.notices().stream()
                            .anyMatch(notice -> notice.doubts().isEmpty())) {
                clean.add(truth.get("file").asText() + " " + Facts.of(reading));
            }
            List<TrackingNumber> printed = labelled(mail);
            for (JsonNode number : truth.get("tracking")) {
                numbers++;
                found += printed.contains(new TrackingNumber(number.asText())) ? 1 : 0;
            }
        }
        System.out.println("Carrier mails: " + clean.size() + " of " + mails + " taken for a sound shipment; " + found
                + " of " + numbers + " tracking numbers found under a label " + clean);
        assertThat(clean).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(4);
    }

    @Test
    void takesNoInvoiceForAShipment() throws IOException {
        assertNothingShips("invoices");
    }

    @Test
    void takesNoDamagedFileForAShipment() throws IOException {
        assertNothingShips("bad-input");
    }

    private void assertNothingShips(String folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(sample(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                LoadedDocument loaded = Slip.load(
                        Slip.source(file.getFileName().toString(), "application/pdf", Files.readAllBytes(file)));
                if (loaded instanceof LoadedDocument.Readable readable) {
                    read++;
                    DocumentReading reading = reader.read(readable.document(), Slip.anySource());
                    if (!(reading instanceof DocumentReading.NoShipment)) {
                        wrong.add(file.getFileName() + " " + Facts.of(reading));
                    }
                }
            }
        }
        System.out.println("Documents of " + folder + ": " + wrong.size() + " of " + read
                + " readable ones not told from a shipment " + wrong);
        assertThat(wrong).isEmpty();
    }

    private List<TrackingNumber> labelled(Document mail) {
        TrackingNumbers numbers = new TrackingNumbers(new Carriers());
        Sheet sheet = Sheet.of(mail);
        return new LabelledValues(sheet, java.util.Set.of(), new Carriers())
                .entries().stream()
                        .flatMap(entry -> entry.value(Field.TRACKING).stream())
                        .flatMap(cell -> numbers.read(List.of(cell), java.util.Optional.empty()).stream())
                        .map(nightshift.documents.Found::value)
                        .toList();
    }

    private static Document mail(Path file) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try (InputStream in = Files.newInputStream(file)) {
            List<String> html = new ArrayList<>();
            List<String> plain = new ArrayList<>();
            collect(builder.parseMessage(in), html, plain);
            return html.isEmpty() ? Slip.textMail(String.join("\n", plain)) : Slip.mail(String.join("\n", html));
        }
    }

    private static void collect(Entity entity, List<String> html, List<String> plain) throws IOException {
        if (entity.getBody() instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, html, plain);
            }
        } else if (entity.getBody() instanceof TextBody text) {
            (entity.getMimeType().equals("text/html") ? html : plain).add(content(text));
        }
    }

    private static String content(TextBody text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.getInputStream().transferTo(bytes);
        Charset charset = text.getMimeCharset() == null || !Charset.isSupported(text.getMimeCharset())
                ? UTF_8
                : Charset.forName(text.getMimeCharset());
        return bytes.toString(charset);
    }

    private static Path sample(String path) {
        Path file = SAMPLES.resolve(path);
        assumeTrue(Files.exists(file), "The shared sample " + path + " is not on this machine");
        return file;
    }
}
