package nightshift.documents;

import java.util.List;
import java.util.function.Supplier;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.ai.AnswerProofs;
import nightshift.documents.ai.ModelAnswer;
import nightshift.documents.ai.ModelQuestion;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.UnprovenReading;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.loading.Refusals;
import nightshift.documents.loading.TimeLimit;
import nightshift.documents.shipping.ShipmentReaders;
import org.springframework.stereotype.Component;

/** The readers a document can go to, as the steps of {@code direct:choose-reader}. */
@Component
public class DocumentReaders {
    private static final System.Logger LOG = System.getLogger(DocumentReaders.class.getName());

    private final ShipmentReaders rules;
    private final ModelQuestions questions;
    private final AnswerProofs proofs;
    private final DocumentSettings settings;
    private final UnprovenReading unproven;

    public DocumentReaders(
            ShipmentReaders rules,
            ModelQuestions questions,
            AnswerProofs proofs,
            DocumentSettings settings,
            UnprovenReading unproven) {
        this.unproven = unproven;
        this.rules = rules;
        this.questions = questions;
        this.proofs = proofs;
        this.settings = settings;
    }

    /** Whether a supplier's own layout is known for this document, or no model could tell more than the rules. */
    public boolean rulesSuffice(ReadingCase document) {
        return !document.hasWords()
                || rules.layout(document.document()).isPresent()
                || document.injection().isPresent()
                || !mayReportShipments(document)
                || !questions.worthAsking(document.document());
    }

    /** Reads by the supplier's layout or, where there is none, by labels and column headings. */
    public DocumentReading byRules(ReadingCase document) {
        if (!document.hasWords()) {
            return new DocumentReading.NoShipment(
                    document.source().name(), DocumentKind.OTHER, "The mail has no text of its own.");
        }
        return inTime(document, () -> rules.read(document.document(), document.source()));
    }

    /** Turns a model's answer into notices with evidence, held against what the rules read. */
    public DocumentReading byModel(ReadingCase document, ModelQuestion question, ModelAnswer.Usable answer) {
        DocumentReading byRules = byRules(document);
        return inTime(
                document,
                () -> proofs.proved(answer, question.model(), document.document(), document.source(), byRules));
    }

    /** Thousands of words that all look like parts of numbers must not hold up the night. */
    private DocumentReading inTime(ReadingCase document, Supplier<DocumentReading> reading) {
        return TimeLimit.within(
                settings.readWithin(),
                reading,
                () -> refused(
                        document.source(), Refusals.tooSlow(document.source().name(), settings)));
    }

    public DocumentReading refused(DocumentSource source, LoadedDocument.Refused refused) {
        return new DocumentReading.Unreadable(source.name(), refused.reason(), List.of(), refused.pictureFile());
    }

    /** A scan with what a model made of its pictures; without a usable answer just the refusal. */
    public DocumentReading seen(DocumentSource source, LoadedDocument.Refused refused, ModelAnswer answer) {
        return answer instanceof ModelAnswer.Usable usable
                ? new DocumentReading.Unreadable(source.name(), refused.reason(), unproven.of(usable))
                : refused(source, refused);
    }

    /** A reader failed in a way nobody foresaw: a person reads this document, the others go on. */
    public DocumentReading failed(DocumentSource source, Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "Reading file " + source.sha256() + " failed", failure);
        return new DocumentReading.Unreadable(
                source.name(),
                new Reason(
                        ReasonKind.UNREADABLE_DOCUMENT,
                        "\"" + source.name() + "\" could not be read because of an error in Nightshift itself ("
                                + failure.getClass().getSimpleName()
                                + "). Enter its values by hand and report the error."));
    }

    /** Bills and statements report no shipment, and a mail that only says "see attached" is not worth a question. */
    private static boolean mayReportShipments(ReadingCase document) {
        return document.kind() == DocumentKind.SHIPPING_CONFIRMATION
                || document.kind() == DocumentKind.OTHER && document.document().isPrinted();
    }
}
