package nightshift.documents;

import nightshift.core.ReasonKind;
import nightshift.documents.ai.InvoiceProof;
import nightshift.documents.ai.ModelAnswer;
import nightshift.documents.ai.ModelQuestion;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.documents.invoices.InvoiceReading;
import nightshift.documents.invoices.InvoiceReadings;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.loading.TimeLimit;
import org.springframework.stereotype.Component;

/**
 * The model as second reader of invoices: asked only where the rules could not read a paper that is an invoice, never where a
 * vendor's layout read it, and never about a text that gives orders to machines.
 */
@Component
public class InvoiceModelReader {
    private final ModelQuestions questions;
    private final InvoiceProof proof;
    private final DocumentSettings settings;

    public InvoiceModelReader(ModelQuestions questions, InvoiceProof proof, DocumentSettings settings) {
        this.questions = questions;
        this.proof = proof;
        this.settings = settings;
    }

    /** Whether a model is configured and could tell more than the rules. */
    public boolean isWorthAsking(InvoiceReading reading, Document document) {
        return reading instanceof InvoiceReading.Read read
                && !read.reader().startsWith("layout:")
                && read.invoice().kind() == InvoiceKind.INVOICE
                && document.isPrinted()
                && lacksSomething(read.invoice())
                && questions.worthAsking(document);
    }

    private static boolean lacksSomething(Invoice invoice) {
        boolean orders = invoice.doubts().stream().anyMatch(doubt -> doubt.kind() == ReasonKind.PROMPT_INJECTION);
        return !orders
                && (invoice.lines().isEmpty()
                        || invoice.number().isEmpty()
                        || invoice.date().isEmpty()
                        || invoice.total().isEmpty()
                        || invoice.doubts().stream().anyMatch(doubt -> doubt.kind() == ReasonKind.ARITHMETIC));
    }

    /** What both readers together make of it. */
    public InvoiceReading compared(
            ModelAnswer.Usable answer,
            ModelQuestion question,
            Document document,
            DocumentSource source,
            InvoiceReading.Read rules) {
        return TimeLimit.within(
                settings.readWithin(),
                () -> proof.compared(answer, question.model(), document, source, rules),
                () -> rules);
    }

    /** A scan with what a model made of its pictures; without a usable answer just the refusal. */
    public InvoiceReading seen(DocumentSource source, LoadedDocument.Refused refused, ModelAnswer answer) {
        return answer instanceof ModelAnswer.Usable usable
                ? new InvoiceReading.Unreadable(source.name(), refused.reason(), InvoiceProof.unproven(usable))
                : InvoiceReadings.refused(source, refused);
    }
}
