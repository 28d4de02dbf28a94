package nightshift.invoices.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightshift.books.SameBill;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.invoices.InvoiceFacts;
import nightshift.invoices.KeptInvoice;
import nightshift.operations.reviews.ActOffers;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** The acts a flagged invoice offers besides those that every flag has. */
@Component
public class InvoiceActs implements ActOffers {
    static final String APPROVE = "approve";
    static final String BILL_AT_ORDER_PRICES = "bill-at-order-prices";
    static final String BILL_WHAT_AGREES = "bill-what-agrees";
    static final String MAP_PART = "map-part";
    static final String ASK_VENDOR = "ask-vendor";
    static final String CONFIRM_ACCOUNT = "confirm-account";
    static final String CORRECT = "correct";
    static final String CHOOSE_ORDER = "choose-order";
    static final String DECIDE_AGAIN = "decide-again";

    private final StoreSettings store;

    public InvoiceActs(StoreSettings store) {
        this.store = store;
    }

    @Override
    public Workflow workflow() {
        return Workflow.INVOICES;
    }

    @Override
    public List<OfferedAct> offered(ReviewedItem item) {
        List<OfferedAct> acts = new ArrayList<>();
        KeptInvoice read = KeptInvoice.in(item.item().facts()).orElse(null);
        if (item.review().isEmpty()
                || item.work().supplier().flatMap(store::supplier).isEmpty()) {
            return acts;
        }
        if (read == null) {
            KeptInvoice.unreadIn(item.item().facts()).map(EnteredActs::enter).ifPresent(acts::add);
            return acts;
        }
        if (Boolean.TRUE.equals(item.item().facts().get(InvoiceFacts.BILL_PREPARED)) || looksLikeABill(item)) {
            acts.add(approve(item));
        }
        acts.addAll(BilledLess.offered(item.item().facts(), read.paper()));
        PartQuestion.of(item.item().facts(), read.paper()).ifPresent(acts::add);
        acts.addAll(EnteredActs.offered(item.item().facts(), read.paper()));
        if (item.item().facts().containsKey(InvoiceFacts.LETTER)) {
            acts.add(askVendor());
        }
        if (item.reasons().stream().anyMatch(reason -> reason.kind() == ReasonKind.SUSPICIOUS_SENDER)
                && !read.paper().bankAccounts().isEmpty()) {
            acts.add(confirmAccount());
        }
        acts.add(plain(
                DECIDE_AGAIN,
                "Look again",
                "Asks QuickBooks once more and decides by the same rules, as things stand now.",
                false));
        return acts;
    }

    /** It agreed, and was held back right before the write because of a bill that looks like it. */
    private static boolean looksLikeABill(ReviewedItem item) {
        return !item.item().facts().containsKey(InvoiceFacts.DISCREPANCIES)
                && item.reasons().stream().anyMatch(SameBill::isDoubt);
    }

    private static OfferedAct approve(ReviewedItem item) {
        return plain(
                APPROVE,
                "Book it as it is",
                "The bill is entered as the vendor asks for it, with his file, in spite of: "
                        + item.reasons().stream().map(Reason::detail).collect(Collectors.joining(" ")),
                true);
    }

    private static OfferedAct askVendor() {
        return plain(
                ASK_VENDOR,
                "Ask the vendor",
                "Lays the mail that asks for the correction into the mailbox, as a draft to send. Nothing is booked.",
                false);
    }

    private static OfferedAct confirmAccount() {
        return new OfferedAct(
                CONFIRM_ACCOUNT,
                "The bank account is his",
                "The account counts as his from now on, and the invoice is decided again.",
                List.of(),
                List.of(
                        "Only after a call at a number you knew before: changed bank details are the usual way to steal a payment."),
                true);
    }

    private static OfferedAct plain(String name, String title, String sentence, boolean reasonNeeded) {
        return new OfferedAct(name, title, sentence, List.of(), List.of(), reasonNeeded);
    }
}
