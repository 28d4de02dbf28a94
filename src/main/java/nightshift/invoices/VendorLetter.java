package nightshift.invoices;

import java.util.Optional;

/** The mail that asks a vendor to correct his invoice, for a person to send. */
final class VendorLetter {
    private VendorLetter() {}

    /** Empty where nothing of it is the vendor's business. */
    static Optional<String> of(ReadInvoice read, InvoiceDecision.Review review) {
        return review.mail()
                .map(requests ->
                        "Hello,\n\nthank you for your invoice %s%s. Please help us with the following:\n\n%s\n\nPlease send us a corrected invoice or a credit memo. Thank you."
                                .formatted(
                                        read.number().orElse("(no number printed)"),
                                        read.date().map(date -> " of " + date).orElse(""),
                                        requests));
    }
}
