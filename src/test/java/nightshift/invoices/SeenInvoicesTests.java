package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.books.BillCreation;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.invoices.SeenInvoice.Standing;
import nightshift.operations.Work;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SeenInvoicesTests {
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 23, 2, 0, 0, 0, ZoneOffset.UTC);

    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final MovableClock clock = new MovableClock();
    private final SeenInvoices seen =
            new SeenInvoices(jdbc, TestStore.in(ZoneOffset.UTC, Mode.AUTO), TestBooks.settings(), clock);
    private final Invoices invoice = new Invoices();

    @BeforeEach
    void theFirstMailBringsIt() {
        work(1);
        work(2);
    }

    @Test
    void keepsThePlaceOfAnInvoiceThatAPersonCorrected() {
        invoice.number = "INV-88l21";
        ReadInvoice misread = read(1);
        before(misread);
        invoice.number = "INV-88121";
        assertThat(before(read(2))).hasSize(1);

        Correction number = new Correction("Invoice number", "INV-88l21", "INV-88121", 1, "kim");
        ReadInvoice corrected = misread.corrected(invoice.facts().invoice(), List.of(number));

        assertThat(before(corrected)).as("the second mail came after it").isEmpty();
        assertThat(before(read(2))).extracting(SeenInvoice::number).containsExactly("INV-88121");
    }

    @Test
    void tellsAnInvoiceThatWaitsForAPersonFromOneThatWasClosedWithoutABill() {
        before(read(1));
        assertThat(standing()).as("under way").isEqualTo(Standing.KEPT);

        decided();
        flagged();
        assertThat(standing()).as("flagged").isEqualTo(Standing.FLAGGED);

        answered("vendor_asked");
        assertThat(standing()).as("the vendor was asked").isEqualTo(Standing.CLOSED);

        flagged();
        answered("ignored");
        assertThat(standing()).as("ignored").isEqualTo(Standing.HANDLED);
    }

    @Test
    void countsABillThatIsUnderWayOrEnteredAndNoneThatWasRefused() {
        before(read(1));
        decided();
        bill("planned");
        assertThat(standing()).isEqualTo(Standing.KEPT);
        jdbc.sql("update effect set state = 'done'").update();
        assertThat(standing()).isEqualTo(Standing.KEPT);
        jdbc.sql("update effect set state = 'refused'").update();
        assertThat(standing()).isEqualTo(Standing.CLOSED);
        jdbc.sql("update effect set state = 'shadow'").update();
        assertThat(standing()).as("recorded only").isEqualTo(Standing.SHADOW);
    }

    /** Right after the write the books may not show it yet. */
    @Test
    void namesTheBillOnceTheBooksMustShowIt() {
        before(read(1));
        decided();
        bill("done");
        jdbc.sql("update effect set remote_id = '1001', finished_at = :now")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        assertThat(before(read(2)).get(0).bill()).isEmpty();

        clock.forward(TestBooks.settings().changesOverlap().plusSeconds(1));
        assertThat(before(read(2)).get(0).bill()).contains("1001");
    }

    @Test
    void tellsWhatWasFoundInTheBooksFromWhatAPersonSaid() {
        before(read(1));
        decided();
        flagged();
        answered("fixed");
        assertThat(standing()).isEqualTo(Standing.HANDLED);
        jdbc.sql("update review set closed_by = 'QuickBooks'").update();
        assertThat(standing()).isEqualTo(Standing.IN_THE_BOOKS);
    }

    @Test
    void countsAnInvoiceWhoseFailureWasGivenUpAsClosed() {
        before(read(1));
        jdbc.sql("update work set state = 'closed' where id = 1").update();
        assertThat(standing()).isEqualTo(Standing.CLOSED);
    }

    @Test
    void leavesOutACopyThatWasKnownByAnother() {
        before(read(1));
        decided();
        jdbc.sql("update decision set outcome = 'NOTHING'").update();
        assertThat(before(read(2))).isEmpty();
    }

    @Test
    void takesAProFormaOfTheSameNumberForNoEarlierInvoice() {
        invoice.kind = InvoiceKind.PRO_FORMA;
        before(read(1));
        assertThat(before(read(2))).as("the same pro forma again").hasSize(1);
        invoice.kind = InvoiceKind.INVOICE;
        assertThat(before(read(2))).as("the invoice itself").isEmpty();
    }

    @Test
    void knowsWhatAPaperIsAsSoonAsAPersonSaidIt() {
        invoice.kind = InvoiceKind.QUOTE;
        before(read(1));
        invoice.kind = InvoiceKind.INVOICE;
        before(read(1));
        assertThat(before(read(2))).hasSize(1);
    }

    @Test
    void findsTheInvoiceThatACreditMemoNames() {
        before(read(1));
        invoice.kind = InvoiceKind.CREDIT_MEMO;
        invoice.number = "CM-7";
        invoice.total = Optional.of("5.00");
        assertThat(before(read(2))).as("it names none").isEmpty();
        invoice.credited = Optional.of("inv 88121");
        assertThat(before(read(2))).extracting(SeenInvoice::number).containsExactly("INV-88121");
    }

    private Standing standing() {
        return before(read(2)).get(0).standing();
    }

    private List<SeenInvoice> before(ReadInvoice read) {
        InvoiceCase facts = invoice.facts();
        return seen.before(read, facts.vendor(), facts.orders());
    }

    private ReadInvoice read(long work) {
        Invoice paper = invoice.facts().invoice();
        return new ReadInvoice(
                new Work(work, Workflow.INVOICES, "mail/" + work, Optional.of("Harbor"), false, 1),
                "inv.pdf",
                TestStore.supplier("Harbor", null),
                "rules",
                "Your invoice",
                NOW.toInstant(),
                new ReadInvoice.PaperFile("inv.pdf", "application/pdf", "sha-of-inv"),
                paper);
    }

    private void work(long id) {
        jdbc.sql("insert into work (id, workflow, subject, state, offered_at) values (:id, 'INVOICES',"
                        + " :subject, 'claimed', :now)")
                .param("id", id)
                .param("subject", "mail/" + id)
                .param("now", NOW)
                .update();
    }

    private void decided() {
        jdbc.sql("insert into decision (id, work_id, item_key, label, workflow, outcome, reasons, facts,"
                        + " instance, decided_at) values (1, 1, 'inv.pdf', 'x', 'INVOICES', 'REVIEW', '[]', '{}',"
                        + " 'me', :now)")
                .param("now", NOW)
                .update();
        jdbc.sql("update work set state = 'closed' where id = 1").update();
    }

    private void flagged() {
        jdbc.sql("insert into review (decision_id, reasons, opened_at) values (1, '[]', :now)")
                .param("now", NOW)
                .update();
    }

    private void answered(String verdict) {
        jdbc.sql("update review set closed_at = :now, verdict = :verdict where closed_at is null")
                .param("now", NOW)
                .param("verdict", verdict)
                .update();
    }

    private void bill(String state) {
        jdbc.sql("insert into effect (effect_key, kind, payload, target, position, state, workflow,"
                        + " decision_id, planned_at) values ('k', :kind, '{}', 'x', 1, :state, 'INVOICES', 1,"
                        + " :now)")
                .param("kind", BillCreation.KIND)
                .param("state", state)
                .param("now", NOW)
                .update();
    }
}
