package nightshift.documents.invoices;

import java.util.List;
import java.util.Optional;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.Refusals;
import nightshift.documents.loading.TimeLimit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The readers of invoices in their order: an exact supplier layout that recognizes the document, else the generic reader. */
@Component
public class InvoiceReaders {
    private final List<InvoiceLayout> layouts;
    private final GenericInvoiceReader generic;
    private final DocumentSettings settings;

    @Autowired
    InvoiceReaders(ObjectProvider<InvoiceLayout> layouts, GenericInvoiceReader generic, DocumentSettings settings) {
        this(layouts.orderedStream().toList(), generic, settings);
    }

    InvoiceReaders(List<InvoiceLayout> layouts, GenericInvoiceReader generic, DocumentSettings settings) {
        this.settings = settings;
        this.layouts = List.copyOf(layouts);
        this.generic = generic;
    }

    /** The layout made for this document; empty when there is none, or when two claim it and neither can be trusted. */
    public Optional<InvoiceLayout> layout(Document document) {
        List<InvoiceLayout> recognizing =
                layouts.stream().filter(layout -> layout.recognizes(document)).toList();
        return recognizing.size() == 1 ? Optional.of(recognizing.get(0)) : Optional.empty();
    }

    /** What the document bills, or why nothing could be read from it. */
    public InvoiceReading read(Document document, DocumentSource source) {
        return TimeLimit.within(
                settings.readWithin(),
                () -> layout(document)
                        .map(layout -> layout.read(document, source))
                        .orElseGet(() -> generic.read(document, source)),
                () -> new InvoiceReading.Unreadable(
                        document.name(),
                        Refusals.tooSlow(document.name(), settings).reason()));
    }
}
