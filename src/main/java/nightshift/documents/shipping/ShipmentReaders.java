package nightshift.documents.shipping;

import java.util.List;
import java.util.Optional;
import nightshift.documents.Document;
import nightshift.documents.DocumentReading;
import nightshift.documents.DocumentSource;
import nightshift.documents.Injection;
import nightshift.documents.SupplierLayout;
import org.springframework.stereotype.Component;

/** The readers that need no AI, in their order: an exact supplier layout that recognizes the document, else the generic reader. */
@Component
public class ShipmentReaders {
    private final List<SupplierLayout> layouts;
    private final GenericShipmentReader generic;

    public ShipmentReaders(List<SupplierLayout> layouts, GenericShipmentReader generic) {
        this.layouts = List.copyOf(layouts);
        this.generic = generic;
    }

    /** The layout made for this document; empty when there is none, or when two claim it and neither can be trusted. */
    public Optional<SupplierLayout> layout(Document document) {
        List<SupplierLayout> recognizing =
                layouts.stream().filter(layout -> layout.recognizes(document)).toList();
        return recognizing.size() == 1 ? Optional.of(recognizing.get(0)) : Optional.empty();
    }

    public DocumentReading read(Document document, DocumentSource source) {
        return layout(document)
                .map(layout -> Injection.flag(document, layout.read(document, source)))
                .orElseGet(() -> generic.read(document, source));
    }
}
