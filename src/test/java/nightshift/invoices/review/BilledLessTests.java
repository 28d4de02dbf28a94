package nightshift.invoices.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.invoices.InvoiceFacts;
import nightshift.operations.reviews.OfferedAct;
import org.junit.jupiter.api.Test;

class BilledLessTests {
    private static final Map<String, Object> PRICE = Map.of("kind", "price", "ways", List.of("BILL_AT_ORDER_PRICE"));
    private static final Map<String, Object> EXTRA = Map.of("kind", "extra_line", "ways", List.of("BILL_WITHOUT_LINE"));
    private static final Map<String, Object> TAX = Map.of("kind", "tax", "ways", List.of("BILL_WITHOUT_CHARGE"));

    @Test
    void offersToBillLessOfAnInvoiceWithoutTax() {
        assertThat(offered(Invoice.unread(), PRICE)).containsExactly(InvoiceActs.BILL_AT_ORDER_PRICES);
        assertThat(offered(Invoice.unread(), PRICE, EXTRA)).containsExactly(InvoiceActs.BILL_WHAT_AGREES);
    }

    @Test
    void offersNoBillOverLessWithTheTaxOfTheWhole() {
        assertThat(offered(taxed(), PRICE)).isEmpty();
        assertThat(offered(taxed(), PRICE, EXTRA)).isEmpty();
        assertThat(offered(taxed(), EXTRA, TAX))
                .as("the tax is left out")
                .containsExactly(InvoiceActs.BILL_WHAT_AGREES);
    }

    @SafeVarargs
    private static List<String> offered(Invoice paper, Map<String, Object>... discrepancies) {
        return BilledLess.offered(Map.of(InvoiceFacts.DISCREPANCIES, List.of(discrepancies)), paper).stream()
                .map(OfferedAct::name)
                .toList();
    }

    private static Invoice taxed() {
        Found<BigDecimal> tax = new Found<>(new BigDecimal("25.00"), new Evidence(1, List.of(), "25.00"));
        return Invoice.unread().asking(List.of(), List.of(), Optional.of(tax), new BigDecimal("25.00"));
    }
}
