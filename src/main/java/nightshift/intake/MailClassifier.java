package nightshift.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nightshift.core.Workflow;
import nightshift.documents.DocumentKind;
import nightshift.mailbox.ExpectedFiles;
import nightshift.mailbox.Robots;
import nightshift.operations.reviews.Remembered;
import nightshift.settings.Supplier;
import org.springframework.stereotype.Component;

/**
 * Sorts a mail and says why. A supplier's mail that could be a shipping confirmation is worked on as one: reading it decides
 * what it is, so that nothing is lost here.
 */
@Component
public class MailClassifier {
    private static final Pattern SHIPPING_WORDS = Pattern.compile(
            "(?i)\\b(ship(ped|ping|ment|s|-?notice)?|packing (slip|list)|tracking|dispatch(ed)?|despatch(ed)?|delivery note"
                    + "|on (its|the) way|bill of lading|pro (number|no|#)|asn)\\b");
    private static final Pattern INVOICE_WORDS =
            Pattern.compile("(?i)\\b(invoice|credit memo|credit note|statement of account|amount due)\\b");

    private static final Pattern QUOTE_WORDS =
            Pattern.compile("(?i)\\b(quote|quotation|estimate|pro[- ]?forma( invoice)?)\\b");

    private static final Set<DocumentKind> PAPERS = EnumSet.of(
            DocumentKind.SHIPPING_CONFIRMATION,
            DocumentKind.CANCELLATION,
            DocumentKind.INVOICE,
            DocumentKind.CREDIT_MEMO,
            DocumentKind.STATEMENT);

    private static final Pattern QUESTION = Pattern.compile("\\?(\\s|$)");

    private final Senders senders;
    private final List<ExpectedFiles> expected;

    public MailClassifier(Senders senders, List<ExpectedFiles> expected) {
        this.senders = senders;
        this.expected = List.copyOf(expected);
    }

    public Classification classify(MailContents contents) {
        return classify(contents, List.of());
    }

    /** @param remembered addresses that people said belong to a supplier */
    public Classification classify(MailContents contents, List<Remembered> remembered) {
        if (Robots.tellsOfAFailure(contents.mail())) {
            return Classification.nobodysWork(
                    MailKind.DELIVERY_REPORT, "a mail server reports that a mail did not arrive; the summary lists it");
        }
        Optional<String> answering = Robots.answering(contents.mail());
        if (answering.isPresent() && !bringsPapers(contents)) {
            return Classification.nobodysWork(MailKind.ROBOT, answering.get());
        }
        Sender sender = senders.of(contents.mail(), remembered);
        if (sender instanceof Sender.FromSupplier genuine) {
            return bringsLists(contents, genuine.supplier())
                    ? list(contents, genuine.supplier())
                    : ofSupplier(contents, genuine.supplier());
        }
        if (sender instanceof Sender.LooksLike pretender) {
            return suspicious(contents, pretender);
        }
        return ofStranger(contents);
    }

    /** A supplier's system answers an order with its ship notice or invoice; somebody's absence brings neither. */
    private static boolean bringsPapers(MailContents contents) {
        return contents.unjudged() > 0 || PAPERS.stream().anyMatch(contents::has);
    }

    /** Whether every file of it is taken in as a list of his. */
    private boolean bringsLists(MailContents contents, Supplier supplier) {
        return !contents.files().isEmpty()
                && contents.files().stream()
                        .allMatch(file -> expected.stream().anyMatch(one -> one.expects(supplier.name(), file)));
    }

    /** Nobody has to read it, unless its own words are about a shipment or ask something. */
    private static Classification list(MailContents contents, Supplier supplier) {
        Set<Workflow> workflows = EnumSet.noneOf(Workflow.class);
        if (SHIPPING_WORDS.matcher(contents.text()).find()) {
            workflows.add(Workflow.FULFILLMENT);
        }
        boolean asks = QUESTION.matcher(contents.text()).find();
        if (asks && workflows.isEmpty()) {
            workflows.add(Workflow.TRIAGE);
        }
        return new Classification(
                MailKind.SUPPLIER_LIST,
                supplier.name() + " sent a list, which is taken in as such" + (asks ? ", and asks something" : ""),
                Optional.of(supplier.name()),
                workflows);
    }

    private static Classification ofSupplier(MailContents contents, Supplier supplier) {
        Set<Workflow> workflows = EnumSet.noneOf(Workflow.class);
        if (isShipping(contents)) {
            workflows.add(Workflow.FULFILLMENT);
        }
        if (isInvoice(contents)) {
            workflows.add(Workflow.INVOICES);
        }
        boolean quote = workflows.isEmpty() && isQuote(contents);
        if (quote) {
            workflows.add(Workflow.INVOICES);
        }
        boolean undecided = workflows.isEmpty() && contents.unjudged() > 0;
        if (undecided) {
            workflows.add(Workflow.FULFILLMENT);
        }
        return new Classification(
                quote ? MailKind.SUPPLIER_QUOTE : kind(workflows),
                quote ? supplier.name() + " sent a quote" : why(supplier, workflows, undecided),
                Optional.of(supplier.name()),
                workflows.isEmpty() ? Set.of(Workflow.TRIAGE) : workflows);
    }

    private static MailKind kind(Set<Workflow> workflows) {
        if (workflows.contains(Workflow.FULFILLMENT)) {
            return MailKind.SUPPLIER_SHIPPING;
        }
        return workflows.isEmpty() ? MailKind.SUPPLIER_OTHER : MailKind.SUPPLIER_INVOICE;
    }

    private static String why(Supplier supplier, Set<Workflow> workflows, boolean undecided) {
        if (undecided) {
            return supplier.name() + " sent a document that cannot be judged from outside";
        }
        return switch (kind(workflows)) {
            case SUPPLIER_SHIPPING -> supplier.name() + " writes about a shipment";
            case SUPPLIER_INVOICE -> supplier.name() + " sent an invoice";
            default -> supplier.name() + " writes about neither a shipment nor an invoice";
        };
    }

    /** By its documents or by its own words: a slip that was taken for an invoice must not be lost. */
    private static boolean isShipping(MailContents contents) {
        return contents.has(DocumentKind.SHIPPING_CONFIRMATION)
                || contents.has(DocumentKind.CANCELLATION)
                || SHIPPING_WORDS.matcher(contents.text()).find();
    }

    private static boolean isInvoice(MailContents contents) {
        return contents.has(DocumentKind.INVOICE)
                || contents.has(DocumentKind.CREDIT_MEMO)
                || contents.has(DocumentKind.STATEMENT)
                || (contents.documents().isEmpty()
                        && contents.unjudged() > 0
                        && INVOICE_WORDS.matcher(contents.mail().subject()).find());
    }

    /** Nothing is paid on one; but what calls itself a quote is looked at where money is, so that no invoice is lost among them. */
    private static boolean isQuote(MailContents contents) {
        return !contents.documents().isEmpty()
                && QUOTE_WORDS.matcher(contents.mail().subject()).find();
    }

    /** What pretends to be an invoice goes to those who would pay it, other documents to those who would ship on them; mere words are a person's. */
    private static Classification suspicious(MailContents contents, Sender.LooksLike pretender) {
        boolean shipping = isShipping(contents);
        boolean invoice = isInvoice(contents) && !shipping;
        boolean wantsSomething = !contents.documents().isEmpty() || contents.unjudged() > 0 || shipping;
        Set<Workflow> workflows = Set.of(invoice ? Workflow.INVOICES : Workflow.FULFILLMENT);
        return new Classification(
                MailKind.SUSPICIOUS,
                pretender.how(),
                Optional.of(pretender.supplier().name()),
                wantsSomething ? workflows : Set.of(Workflow.TRIAGE));
    }

    private static Classification ofStranger(MailContents contents) {
        if (contents.has(DocumentKind.SHIPPING_CONFIRMATION)) {
            return new Classification(
                    MailKind.UNKNOWN,
                    "it has a shipping confirmation, but its sender is no supplier of the settings",
                    Optional.empty(),
                    Set.of(Workflow.FULFILLMENT));
        }
        if (contents.has(DocumentKind.INVOICE)) {
            return new Classification(
                    MailKind.UNKNOWN,
                    "it has an invoice, but its sender is no supplier of the settings",
                    Optional.empty(),
                    Set.of(Workflow.INVOICES));
        }
        Optional<String> robot = Robots.answering(contents.mail()).or(() -> Robots.broadcasting(contents.mail()));
        if (robot.isPresent()) {
            return Classification.nobodysWork(MailKind.ROBOT, robot.get());
        }
        if (contents.mail().from().isEmpty()) {
            return new Classification(
                    MailKind.UNKNOWN, "it names no sender that can be read", Optional.empty(), Set.of(Workflow.TRIAGE));
        }
        return new Classification(
                MailKind.CUSTOMER,
                "its sender is no supplier and no machine",
                Optional.empty(),
                Set.of(Workflow.TRIAGE));
    }
}
