package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.Workflow;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.invoices.SeenInvoice.Standing;
import nightshift.operations.Decided;
import nightshift.operations.Work;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person is told to do about a credit memo, and what against. */
class CreditMemoTests {
    private final Invoices invoice = new Invoices();

    @BeforeEach
    void theVendorCreditsWhatTheBillWasEnteredOverLess() {
        invoice.kind = InvoiceKind.CREDIT_MEMO;
        invoice.number = "CM-7";
        invoice.credited = Optional.of("1001");
        invoice.bills.add(invoice.bill(Optional.of("1001"), "100.00", Invoices.DAY, "id-4711"));
        invoice.seen.add(Invoices.seen("1001", "105.00", "other", Standing.KEPT));
        invoice.total = Optional.of("-5.00");
    }

    @Test
    void warnsOfDeductingTwiceWhatTheBillWasEnteredOverLess() {
        assertThat(sentence())
                .contains("entered over 100.00 of the 105.00", "5.00 of this credit may be settled", "deducted twice")
                .doesNotContain("enter it as a vendor credit");
        assertThat(proposal()).doesNotContainKey("creditsBill");
    }

    @Test
    void warnsOfThePartOfALargerCredit() {
        invoice.total = Optional.of("25.00");
        assertThat(sentence()).contains("5.00 of this credit may be settled");
        assertThat(proposal()).containsKey("creditsBill");
    }

    @Test
    void proposesAVendorCreditWhereTheBillIsOverTheWholeInvoice() {
        invoice.seen.clear();
        invoice.seen.add(Invoices.seen("1001", "100.00", "other", Standing.KEPT));
        invoice.seen.add(Invoices.seen("1002", "105.00", "another", Standing.KEPT));
        assertThat(sentence()).contains("(bill 9 of 2026-11-20): enter it as a vendor credit in QuickBooks");
        assertThat(proposal()).containsKey("creditsBill");
    }

    /** Another file of it: entered twice, the vendor is paid too little. */
    @Test
    void saysThatTheCreditCameBeforeOrIsInTheBooks() {
        assertThat(reasons()).hasSize(1);
        SeenInvoice first = Invoices.seen("CM 7", "-5.00", "first", Standing.KEPT);
        invoice.seen.add(new SeenInvoice(
                first.vendorId(),
                InvoiceKind.CREDIT_MEMO,
                first.number(),
                first.date(),
                first.total(),
                first.orders(),
                first.where(),
                first.content(),
                first.standing(),
                Optional.empty()));
        assertThat(reasons())
                .last()
                .asString()
                .contains("Credit memo CM-7 is there already: CM 7", "mail of yesterday");

        invoice.seen.clear();
        Bill entered = invoice.bill(Optional.of("CM-7"), "5.00", Invoices.DAY, "");
        invoice.bills.add(new Bill(
                "12",
                entered.version(),
                Bill.Kind.VENDOR_CREDIT,
                entered.vendorId(),
                entered.number(),
                entered.date(),
                entered.dueDate(),
                entered.currency(),
                entered.total(),
                entered.note(),
                entered.lines()));
        assertThat(reasons()).last().asString().contains("is there already: vendor credit CM-7", "Enter it once");
    }

    @Test
    void saysThatItCreditsMoreThanTheBill() {
        invoice.total = Optional.of("-100.00");
        assertThat(reasons()).hasSize(1);
        invoice.total = Optional.of("-100.01");
        assertThat(reasons()).last().asString().contains("more than the 100.00 of the bill", "ask the vendor");
    }

    private List<String> reasons() {
        return ((Decision.Review) decided().decision())
                .reasons().stream().map(Reason::detail).toList();
    }

    private String sentence() {
        return ((Decision.Review) decided().decision()).reasons().get(0).detail();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> proposal() {
        return (Map<String, Object>) decided().item().facts().get("vendorCredit");
    }

    private Decided decided() {
        InvoiceCase facts = invoice.facts();
        ReadInvoice read = new ReadInvoice(
                new Work(1, Workflow.INVOICES, "mail/1", Optional.of("Harbor"), false, 1),
                "memo.pdf",
                TestStore.supplier("Harbor", null),
                "rules",
                "Credit memo",
                Instant.parse("2026-11-23T02:00:00Z"),
                new ReadInvoice.PaperFile("memo.pdf", "application/pdf", "sha-of-memo"),
                facts.invoice());
        return new InvoiceConclusions().of(read, facts, invoice.decided());
    }
}
