package nightshift.invoices.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Correction;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnteredInvoiceTests {
    private static final Reason SUM =
            new Reason(ReasonKind.ARITHMETIC, "The lines make 100.00, but the total is 91.00");
    private static final Reason ORDERS = new Reason(ReasonKind.PROMPT_INJECTION, "The document talks to a machine");
    private static final Reason KIND = new Reason(ReasonKind.NOT_AN_INVOICE, "It also says \"do not pay\"");

    private final Invoice read = paper();

    @Test
    void takesAwayOnlyTheDoubtThatTheEnteredFigureSettles() {
        Invoice entered = valid(InvoiceFields.TOTAL, "105.00");

        assertThat(entered.doubts()).containsExactly(ORDERS, KIND);
        assertThat(entered.proofs()).anyMatch(proof -> proof.endsWith("make the total 105.00."));
        assertThat(entered.total().orElseThrow().evidence().words()).isEqualTo("entered by kim");
        assertThat(entered.number()).isEqualTo(read.number());
        assertThat(entered.lines()).isEqualTo(read.lines());
    }

    @Test
    void doubtsFiguresThatDoNotMakeTheTotal() {
        assertThat(valid(InvoiceFields.TOTAL, "90.00").doubts())
                .anyMatch(doubt -> doubt.kind() == ReasonKind.ARITHMETIC
                        && doubt.detail().contains("make 105.00, but the total is 90.00, difference -15.00"));
    }

    @Test
    void doubtsALineWhoseQuantityTimesPriceIsNotItsAmount() {
        assertThat(valid(InvoiceFields.LINES, "AB-12 x 2 EA @ 30.00 = 50.00\nCD-9 x 4 EA @ 12.50 = 50.00")
                        .doubts())
                .anyMatch(doubt ->
                        doubt.kind() == ReasonKind.ARITHMETIC && doubt.detail().contains("60.00"));
    }

    @Test
    void keepsALineThatWasLeftAndWhatElseIsPrintedOfOneThatWasChanged() {
        Invoice entered = valid(InvoiceFields.LINES, "AB-12 x 2 EA @ 25.00 = 50.00\nCD-9 x 5 EA @ 10.00");

        assertThat(entered.lines().get(0)).isEqualTo(read.lines().get(0));
        InvoiceLine other = entered.lines().get(1);
        assertThat(other.description()).isEqualTo(read.lines().get(1).description());
        assertThat(other.quantity().orElseThrow().value()).isEqualByComparingTo("5");
        assertThat(other.amount().orElseThrow().value()).isEqualByComparingTo("50.00");
    }

    @Test
    void understandsPricesForAHundredDiscountsAndPartNumbersWithBlanks() {
        InvoiceLine line = valid(InvoiceFields.LINES, "AB 12 x small X 200 CS @ 12.50/100 -10% = 22.50")
                .lines()
                .get(0);

        assertThat(line.part().orElseThrow().value()).isEqualTo("AB 12 x small");
        assertThat(line.unit()).contains("CS");
        assertThat(line.per()).isEqualTo(100);
        assertThat(line.computed().orElseThrow()).isEqualByComparingTo("22.50");
    }

    @Test
    void letsNoLineNameAnOrderThatWasTakenAway() {
        Invoice entered = valid(InvoiceFields.ORDERS, "4712");

        assertThat(entered.purchaseOrders()).extracting(Found::value).containsExactly("4712");
        assertThat(entered.lines()).allMatch(line -> line.purchaseOrder().isEmpty());
        assertThat(valid(InvoiceFields.ORDERS, "PO-4711\n4712").lines().get(0).purchaseOrder())
                .isPresent();
    }

    @Test
    void keepsTheKindOfAChargeThatWasRead() {
        Invoice entered = valid(InvoiceFields.CHARGES, "Deposit = 7.00\nRebate = -2.00");

        assertThat(entered.charges())
                .extracting(Charge::kind)
                .containsExactly(Charge.Kind.FREIGHT, Charge.Kind.DEPOSIT, Charge.Kind.DISCOUNT);
    }

    @Test
    void tellsWhatStoodThereBeforeAndHowFarItIsOff() {
        EnteredInvoice entered = entered(InvoiceFields.NUMBER, "INV-1");
        entered.paper();

        assertThat(entered.corrections()).containsExactly(new Correction("Invoice number", "INV-l", "INV-1", 1, "kim"));
        assertThat(Correction.inWords(entered.corrections())).isEqualTo("Invoice number INV-1 instead of INV-l");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | -- | neither letter nor digit",
                "date | 20.11.2026 | is no date",
                "currency | Dollars | is no currency",
                "total | 1.234,50 | is no amount",
                "lines | two bins | is no line of an invoice",
                "charges | Fuel | is no amount",
                "orders | PO; drop table | has characters no purchase order number has",
                "number | INV-l | Nothing was changed"
            })
    void saysWhatCannotBeUnderstood(String field, String value, String problem) {
        EnteredInvoice entered = entered(field, value);
        entered.paper();

        assertThat(entered.problems()).singleElement().asString().contains(problem);
    }

    @Test
    void keepsWhatIsNotSent() {
        assertThat(valid(InvoiceFields.DUE_DATE, "").dueDate()).isEmpty();
        assertThat(valid(InvoiceFields.NUMBER, "INV-2").dueDate()).isEqualTo(read.dueDate());
        assertThat(valid(InvoiceFields.NUMBER, "INV-2").bankAccounts()).isEqualTo(read.bankAccounts());
    }

    private Invoice valid(String field, String value) {
        EnteredInvoice entered = entered(field, value);
        Invoice paper = entered.paper();
        assertThat(entered.problems()).isEmpty();
        return paper;
    }

    private EnteredInvoice entered(String field, String value) {
        return new EnteredInvoice(
                new ActRequest(new Target.OfItem(1), "correct", "kim", "", Map.of(field, value)), read);
    }

    private static Invoice paper() {
        return new Invoice(
                InvoiceKind.INVOICE,
                Optional.empty(),
                Optional.of(found("INV-l")),
                Optional.of(found(LocalDate.of(2026, 11, 20))),
                Optional.of(found(LocalDate.of(2026, 12, 20))),
                Optional.empty(),
                Optional.of(found(Currency.getInstance("USD"))),
                List.of(found("4711")),
                List.of(line(1, "AB-12", "2", "25.00", "50.00"), line(2, "CD-9", "4", "12.50", "50.00")),
                List.of(
                        new Charge(Charge.Kind.FREIGHT, "Shipping", found(new BigDecimal("5.00"))),
                        new Charge(Charge.Kind.DEPOSIT, "Deposit", found(new BigDecimal("0.00")))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(found(new BigDecimal("91.00"))),
                Optional.empty(),
                Optional.empty(),
                List.of(found("US11 2222")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(SUM, ORDERS, KIND));
    }

    private static InvoiceLine line(int position, String part, String count, String price, String amount) {
        return new InvoiceLine(
                position,
                Optional.empty(),
                Optional.of(found(part)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(found("Thing " + part)),
                Optional.of(found(new BigDecimal(count))),
                Optional.of("EA"),
                Optional.of(found(new BigDecimal(price))),
                1,
                Optional.empty(),
                Optional.of(found(new BigDecimal(amount))),
                Optional.empty(),
                Optional.of(found("4711")));
    }

    private static <T> Found<T> found(T value) {
        return new Found<>(value, new Evidence(1, List.of(), value.toString()));
    }
}
