package nightshift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.documents.ai.AnswerProofs;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.ModelSettings;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.TimeLimit;
import nightshift.documents.shipping.GenericShipmentReader;
import nightshift.documents.shipping.ShipmentReaders;
import nightshift.documents.shipping.Slip;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A text that is made to be slow to read costs the night little time. */
class ReadingTimeTests {
    private static final GenericShipmentReader GENERIC =
            new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    @Test
    void boundsTheWorkOnThousandsOfOneDigitWords() {
        Document digits = Slip.textMail("Packing slip\nPO: 7415\nTracking: " + "1 ".repeat(5000));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertThat(GENERIC.read(digits, Slip.anySource()))
                .isInstanceOf(DocumentReading.Unreadable.class));
    }

    @Test
    void leavesAReadingThatTakesTooLongToAPerson() {
        Document document = Slip.textMail("Packing slip");
        DocumentReading reading = readers(Duration.ofMillis(100)).byRules(of(document));
        assertThat(reading).isInstanceOfSatisfying(DocumentReading.Unreadable.class, unreadable -> assertThat(
                        unreadable.reason().detail())
                .contains("mail text", "nightshift.documents.read-within"));
    }

    private static ReadingCase of(Document document) {
        DocumentSource source = Slip.source("mail text", "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        return new ReadingCase(source, document, DocumentKind.SHIPPING_CONFIRMATION, Optional.empty());
    }

    private static DocumentReaders readers(Duration limit) {
        ModelSettings noModel = new ModelSettings(
                ModelSettings.Provider.NONE,
                null,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Duration.ofSeconds(1),
                1);
        return new DocumentReaders(
                new ShipmentReaders(List.of(new Endless()), GENERIC),
                new ModelQuestions(noModel),
                new AnswerProofs(new Carriers()),
                new DocumentSettings(100, DataSize.ofMegabytes(25), limit),
                new nightshift.documents.ai.UnprovenReading(new Carriers()));
    }

    /** Reads until it is stopped. */
    private static final class Endless implements SupplierLayout {
        @Override
        public String name() {
            return "endless";
        }

        @Override
        public boolean recognizes(Document document) {
            return true;
        }

        @Override
        public DocumentReading read(Document document, DocumentSource source) {
            while (true) {
                TimeLimit.checkpoint();
            }
        }
    }
}
