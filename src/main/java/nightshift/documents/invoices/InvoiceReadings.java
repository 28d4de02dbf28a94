package nightshift.documents.invoices;

import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.LoadedDocument;

/** Readings of what cannot be read. */
public final class InvoiceReadings {
    private static final System.Logger LOG = System.getLogger(InvoiceReadings.class.getName());

    private InvoiceReadings() {}

    public static InvoiceReading refused(DocumentSource source, LoadedDocument.Refused refused) {
        return new InvoiceReading.Unreadable(source.name(), refused.reason());
    }

    /** A reader failed in a way nobody foresaw: a person reads this invoice, the others go on. */
    public static InvoiceReading failed(DocumentSource source, Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "Reading file " + source.sha256() + " as an invoice failed", failure);
        return new InvoiceReading.Unreadable(
                source.name(),
                new Reason(
                        ReasonKind.UNREADABLE_DOCUMENT,
                        "\"" + source.name() + "\" could not be read because of an error in Nightshift itself ("
                                + failure.getClass().getSimpleName()
                                + "). Enter the bill by hand and report the error."));
    }
}
