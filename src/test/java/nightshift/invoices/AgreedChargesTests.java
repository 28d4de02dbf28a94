package nightshift.invoices;

import static nightshift.invoices.Invoices.found;
import static nightshift.invoices.Invoices.order;
import static nightshift.invoices.Invoices.ordered;
import static nightshift.invoices.Invoices.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.books.PurchaseOrder;
import nightshift.books.PurchaseOrderLine;
import nightshift.core.Sku;
import nightshift.documents.invoices.Charge;
import nightshift.invoices.discrepancies.ExcessFreight;
import nightshift.invoices.discrepancies.UnexpectedCharge;
import org.junit.jupiter.api.Test;

/** Freight and fees that were agreed once are used up by what was billed of them. */
class AgreedChargesTests {
    private static final Optional<String> FREIGHT_ACCOUNT = Optional.of("61");

    private final Invoices invoice = new Invoices();

    @Test
    void usesUpTheFreightOfAnOrderInvoiceByInvoice() {
        orderedFreight("60.00", "0");
        freight("55.00");
        assertThat(invoice.booked().others()).singleElement().satisfies(other -> {
            assertThat(other.order()).isPresent();
            assertThat(other.amount()).isEqualByComparingTo("55.00");
        });

        orderedFreight("60.00", "55.00");
        assertThat(((ExcessFreight) invoice.only(ExcessFreight.class)).allowed())
                .isEqualByComparingTo("5.00");
    }

    @Test
    void booksOnTheAccountForFreightOnlyWhatTheOrderHasNoLineFor() {
        orderedFreight("60.00", "50.00");
        freight("15.00");
        invoice.rules = rules(
                Tolerance.NONE,
                new FreightRule(new BigDecimal("20"), BigDecimal.ZERO),
                FREIGHT_ACCOUNT,
                Optional.of("1000"),
                true);

        List<ProposedBill.Other> others = invoice.booked().others();
        assertThat(others).extracting(other -> other.amount().intValueExact()).containsExactly(10, 5);
        assertThat(others).extracting(other -> other.order().isPresent()).containsExactly(true, false);
        assertThat(others.get(1).account()).isEqualTo(FREIGHT_ACCOUNT);
    }

    @Test
    void billsThePartOfAFreightItemThatItsAmountIs() {
        invoice.rules = new VendorRules(
                Tolerance.NONE,
                Tolerance.NONE,
                FreightRule.NONE,
                Tolerance.NONE,
                Optional.empty(),
                List.of(new Sku("FREIGHT")),
                List.of(),
                Optional.empty(),
                Optional.of(new BigDecimal("1000")),
                Optional.empty(),
                true,
                List.of("US112222"));
        books(ordered("3", 3, "FREIGHT", "2", "30.00", "0"));
        freight("45.00");
        assertThat(invoice.booked().others().get(0).quantity()).isEqualByComparingTo("1.5");

        books(ordered("3", 3, "FREIGHT", "2", "30.00", "0.5"));
        assertThat(invoice.booked().others().get(0).quantity())
                .as("all that is open")
                .isEqualByComparingTo("1.5");
    }

    @Test
    void addsUpTheRowsOfAFeeThatWasAgreedForAnInvoice() {
        invoice.rules = feeOf("5.00");
        fee("Drop-ship fee", "3.00");
        invoice.booked();
        fee("Drop-ship fee, line 2", "3.00");

        assertThat(((UnexpectedCharge) invoice.only(UnexpectedCharge.class))
                        .charge()
                        .label())
                .isEqualTo("Drop-ship fee, line 2");
    }

    private void freight(String amount) {
        invoice.charges.add(new Charge(Charge.Kind.FREIGHT, "Freight", found(new BigDecimal(amount))));
    }

    private void fee(String label, String amount) {
        invoice.charges.add(new Charge(Charge.Kind.SURCHARGE, label, found(new BigDecimal(amount))));
    }

    private void orderedFreight(String amount, String billed) {
        books(new PurchaseOrderLine(
                "3",
                3,
                Optional.empty(),
                FREIGHT_ACCOUNT,
                Optional.empty(),
                "Freight",
                BigDecimal.ONE,
                new BigDecimal(amount),
                new BigDecimal(amount),
                BigDecimal.ZERO,
                new BigDecimal(billed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private void books(PurchaseOrderLine freight) {
        invoice.books.set(
                0,
                order(
                        "4711",
                        "33",
                        "USD",
                        PurchaseOrder.Status.OPEN,
                        ordered("1", 1, "BIN-2048", "24", "11.95", "0"),
                        ordered("2", 2, "LID-7", "10", "2.50", "0"),
                        freight));
    }

    private static VendorRules feeOf(String most) {
        return new VendorRules(
                Tolerance.NONE,
                Tolerance.NONE,
                FreightRule.NONE,
                Tolerance.NONE,
                FREIGHT_ACCOUNT,
                List.of(),
                List.of(new AllowedCharge("drop-ship fee", new BigDecimal(most), "62")),
                Optional.empty(),
                Optional.of(new BigDecimal("1000")),
                Optional.empty(),
                true,
                List.of("US112222"));
    }
}
