package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nightshift.documents.invoices.Invoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentDaysTests {
    private final Invoices invoice = new Invoices();

    @Test
    void takesThePrintedDueDateAndElseTheTermsOfTheVendor() {
        InvoiceCase facts = invoice.facts();
        assertThat(PaymentDays.due(facts.invoice(), facts.vendor())).contains(Invoices.DAY.plusDays(30));
        assertThat(PaymentDays.due(facts.invoice(), Optional.empty())).isEmpty();
        invoice.due = Optional.of(Invoices.DAY.plusDays(14));
        assertThat(PaymentDays.due(invoice.facts().invoice(), facts.vendor())).contains(Invoices.DAY.plusDays(14));
    }

    @ParameterizedTest
    @CsvSource({
        "'2% 10, Net 30',10",
        "2/10 net 30,10",
        "1.5 % 14 days,14",
        "Net 30,",
        "due 12/15/2026,",
        "due 12/15/26,",
        "30 days,"
    })
    void readsADiscountForEarlyPayment(String terms, Integer days) {
        invoice.terms = Optional.of(terms);
        Invoice paper = invoice.facts().invoice();
        assertThat(PaymentDays.discountUntil(paper))
                .isEqualTo(Optional.ofNullable(days).map(Invoices.DAY::plusDays));
    }
}
