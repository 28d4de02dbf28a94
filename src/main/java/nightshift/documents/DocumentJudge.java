package nightshift.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.stereotype.Component;

/** Says what an opened document is before anybody reads values from it, and what is suspicious about it. */
@Component
public class DocumentJudge {
    private final DocumentClassifier classifier;

    public DocumentJudge(DocumentClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * @param fullText the text in the order it was written into the file, where that could be read. It keeps the sentences of
     *     side columns whole, which lie torn between other words in the text by position
     */
    public ReadingCase judged(DocumentSource source, Document document, String fullText) {
        int page = document.pages().stream().mapToInt(Page::number).findFirst().orElse(1);
        Document written = new Document(document.name(), List.of(new Page(page, 1, 1, List.of(), fullText)));
        DocumentKind kind = classifier.classify(document);
        if (kind == DocumentKind.OTHER) {
            kind = classifier.classify(written);
        }
        Optional<Reason> injection = Stream.of(document.text(), fullText)
                .map(text -> Injection.reason(source.name(), text))
                .flatMap(Optional::stream)
                .findFirst();
        return new ReadingCase(source, document, kind, injection);
    }

    /** The reading with what speaks against the document as a whole on each notice. */
    public DocumentReading doubted(DocumentReading reading, ReadingCase from) {
        return Replacement.reason(from.source().name(), from.document().text())
                .map(doubt -> doubted(suspected(reading, from), doubt))
                .orElseGet(() -> suspected(reading, from));
    }

    /** Also where it reports no shipment itself: what came with it may be one. */
    private static DocumentReading doubted(DocumentReading reading, Reason doubt) {
        if (reading instanceof DocumentReading.NoShipment none) {
            return none.doubted(doubt);
        }
        return reading instanceof DocumentReading.Shipments shipments ? shipments.doubted(doubt) : reading;
    }

    private static DocumentReading suspected(DocumentReading reading, ReadingCase from) {
        if (!(reading instanceof DocumentReading.Shipments shipments)) {
            return reading;
        }
        DocumentReading.Shipments safe =
                from.injection().map(shipments::doubted).orElse(shipments);
        return shipments.reader().startsWith("ai:") && from.kind() != DocumentKind.SHIPPING_CONFIRMATION
                ? safe.doubted(noConfirmation(from))
                : safe;
    }

    /** A model finds shipments in nearly everything, and that goods really left cannot be proved by a number. */
    private static Reason noConfirmation(ReadingCase from) {
        return new Reason(
                ReasonKind.CONFLICTING_VALUES,
                "\"" + from.source().name() + "\" does not call itself a shipping confirmation: check that it really"
                        + " shipped.");
    }
}
