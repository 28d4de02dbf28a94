package nightshift.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Reason;
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
        Document written = new Document(document.name(), List.of(new Page(1, 1, 1, List.of(), fullText)));
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

    /** The reading with the document's own suspicion on each notice. */
    public DocumentReading doubted(DocumentReading reading, ReadingCase from) {
        if (from.injection().isEmpty() || !(reading instanceof DocumentReading.Shipments shipments)) {
            return reading;
        }
        Reason injection = from.injection().get();
        return new DocumentReading.Shipments(
                shipments.document(),
                shipments.reader(),
                shipments.notices().stream()
                        .map(notice -> with(injection, notice))
                        .toList());
    }

    private static ShipmentNotice with(Reason injection, ShipmentNotice notice) {
        if (notice.doubts().stream().anyMatch(doubt -> doubt.kind() == injection.kind())) {
            return notice;
        }
        return new ShipmentNotice(
                notice.purchaseOrder(),
                notice.references(),
                notice.parcels(),
                notice.lines(),
                notice.shipDate(),
                notice.shipTo(),
                Stream.concat(notice.doubts().stream(), Stream.of(injection)).toList());
    }
}
