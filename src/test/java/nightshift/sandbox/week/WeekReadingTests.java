package nightshift.sandbox.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentSource;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.GenericInvoiceReader;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.documents.invoices.InvoiceReading;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.unit.DataSize;

/** Every paper of the week is read as it was drawn: each field and each line. */
class WeekReadingTests {
    private static final Week WEEK = Week.before(Instant.parse("2026-11-20T12:00:00Z"));

    private final DocumentLoader loader =
            new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(20)));
    private final GenericInvoiceReader reader = new GenericInvoiceReader();

    @TestFactory
    Stream<DynamicTest> readsTheFortyInvoices() {
        return WEEK.cases().stream()
                .map(one -> dynamicTest(
                        one.invoice().number() + " "
                                + InvoiceStyle.of(one.invoice().supplier()) + " " + one.reason(),
                        () -> check(one.invoice(), InvoicePaper.pdf(one.invoice()))));
    }

    @TestFactory
    Stream<DynamicTest> readsTheTraps() {
        return WEEK.traps().stream()
                .map(trap -> dynamicTest(trap.what(), () -> {
                    if (trap.what().equals("scanned copy")) {
                        assertThat(loader.load(source(trap.pdf())))
                                .isInstanceOfSatisfying(
                                        LoadedDocument.Refused.class, refused -> assertThat(refused.pictures())
                                                .isTrue());
                    } else {
                        check(trap.invoice(), trap.pdf());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsOfEachPaperThatItWasPaid() {
        return WEEK.cases().stream()
                .limit(20)
                .map(one -> one.invoice().saying("Paid by Visa ending 4242"))
                .map(paid -> dynamicTest(paid.number() + " " + InvoiceStyle.of(paid.supplier()), () -> assertThat(
                                read(InvoicePaper.pdf(paid)).doubts())
                        .extracting(Reason::kind)
                        .containsExactly(ReasonKind.ALREADY_PAID)));
    }

    private static DocumentSource source(byte[] pdf) {
        return new DocumentSource("paper.pdf", "application/pdf", pdf, "0", "", Optional.of("PO-\\d+"));
    }

    private nightshift.documents.invoices.Invoice read(byte[] pdf) {
        LoadedDocument loaded = loader.load(source(pdf));
        assertThat(loaded).isInstanceOf(LoadedDocument.Readable.class);
        InvoiceReading reading = reader.read(((LoadedDocument.Readable) loaded).document(), source(pdf));
        assertThat(reading).isInstanceOf(InvoiceReading.Read.class);
        return ((InvoiceReading.Read) reading).invoice();
    }

    private void check(Invoice drawn, byte[] pdf) {
        nightshift.documents.invoices.Invoice read = read(pdf);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(read.kind()).isEqualTo(kind(drawn.title()));
        softly.assertThat(read.vendor().map(Found::value))
                .hasValue(drawn.supplier().name());
        softly.assertThat(read.number().map(Found::value)).hasValue(drawn.number());
        softly.assertThat(read.date().map(Found::value)).hasValue(drawn.date());
        softly.assertThat(read.dueDate().map(Found::value))
                .hasValue(drawn.date().plusDays(30));
        softly.assertThat(read.terms().map(Found::value)).hasValue("Net 30");
        softly.assertThat(read.currency().map(found -> found.value().getCurrencyCode()))
                .hasValue(drawn.currency());
        softly.assertThat(read.purchaseOrders()).extracting(Found::value).containsExactlyElementsOf(drawn.orders());
        softly.assertThat(read.bankAccounts()).hasSize(drawn.remark().contains("bank") ? 1 : 0);
        sums(drawn, read, softly);
        softly.assertThat(read.lines()).hasSameSizeAs(drawn.lines());
        for (int at = 0; at < Math.min(read.lines().size(), drawn.lines().size()); at++) {
            line(drawn, drawn.lines().get(at), read.lines().get(at), softly);
        }
        softly.assertAll();
    }

    private static void sums(Invoice drawn, nightshift.documents.invoices.Invoice read, SoftAssertions softly) {
        BigDecimal previous = charge(drawn, "Previous balance");
        BigDecimal tax = charge(drawn, "Sales tax");
        softly.assertThat(read.goods().map(Found::value).orElseThrow()).isEqualByComparingTo(drawn.goods());
        softly.assertThat(read.charged(Charge.Kind.FREIGHT)).isEqualByComparingTo(drawn.freight());
        softly.assertThat(read.charged(Charge.Kind.SURCHARGE)).isEqualByComparingTo(charge(drawn, "Fuel surcharge"));
        softly.assertThat(read.tax().map(Found::value).orElse(BigDecimal.ZERO)).isEqualByComparingTo(tax);
        softly.assertThat(read.previousBalance().map(Found::value).orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(previous);
        softly.assertThat(read.total().map(Found::value).orElseThrow())
                .isEqualByComparingTo(drawn.total().subtract(previous));
        softly.assertThat(read.doubts()).hasSize(drawn.misprint().signum() == 0 ? 0 : 1);
    }

    private static void line(
            Invoice paper, InvoiceLine drawn, nightshift.documents.invoices.InvoiceLine read, SoftAssertions softly) {
        InvoiceStyle style = InvoiceStyle.of(paper.supplier());
        boolean own = style == InvoiceStyle.OWN_PART_NUMBERS;
        softly.assertThat((own ? read.buyerPart() : read.part()).map(Found::value))
                .hasValue(drawn.sku());
        softly.assertThat(read.quantity().map(Found::value).orElseThrow()).isEqualByComparingTo(drawn.quantity());
        softly.assertThat(read.amount().map(Found::value).orElseThrow()).isEqualByComparingTo(drawn.amount());
        softly.assertThat(read.netPrice().orElseThrow().setScale(5, RoundingMode.HALF_UP))
                .isEqualByComparingTo(drawn.price());
        softly.assertThat(read.per()).isEqualTo(style == InvoiceStyle.PER_HUNDRED ? 100 : 1);
        softly.assertThat(read.unit())
                .isEqualTo(style.columns().contains(InvoiceStyle.Column.UNIT) ? Optional.of("EA") : Optional.empty());
        softly.assertThat(read.backordered().orElse(BigDecimal.ZERO)).isEqualByComparingTo(drawn.backOrdered());
        softly.assertThat(drawn.description())
                .startsWith(read.description().map(Found::value).orElse("?"));
        if (style == InvoiceStyle.WRAPPED) {
            softly.assertThat(read.description().map(Found::value)).hasValue(drawn.description());
        }
        if (paper.orders().size() > 1) {
            softly.assertThat(read.purchaseOrder().map(Found::value)).hasValue(drawn.order());
        }
    }

    private static BigDecimal charge(Invoice drawn, String label) {
        return drawn.charges().stream()
                .filter(charge -> charge.label().equals(label))
                .map(Invoice.Charge::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static InvoiceKind kind(String title) {
        return switch (title) {
            case "Invoice" -> InvoiceKind.INVOICE;
            case "Credit Memo" -> InvoiceKind.CREDIT_MEMO;
            case "Statement of Account" -> InvoiceKind.STATEMENT;
            case "Quotation" -> InvoiceKind.QUOTE;
            default -> throw new IllegalArgumentException(title);
        };
    }
}
