package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.invoices.AllowedCharge;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.VendorRules;
import nightshift.invoices.discrepancies.DepositAsked;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.ExcessFreight;
import nightshift.invoices.discrepancies.InvoiceDiscount;
import nightshift.invoices.discrepancies.TaxCharged;
import nightshift.invoices.discrepancies.UnbookableFreight;
import nightshift.invoices.discrepancies.UnexpectedCharge;
import nightshift.invoices.discrepancies.UnexpectedFreight;
import org.springframework.stereotype.Component;

/** Freight, fees and tax are those that the order or the vendor's rules allow. */
@Component
class ChargeCheck implements InvoiceCheck {
    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        freight(invoice, found);
        Map<AllowedCharge, BigDecimal> agreed = new HashMap<>();
        for (Charge charge : invoice.invoice().charges()) {
            if (charge.value().signum() != 0) {
                other(charge, invoice.rules(), agreed, found);
            }
        }
        invoice.invoice()
                .tax()
                .map(Found::value)
                .filter(tax -> tax.signum() != 0 && invoice.rules().taxAccount().isEmpty())
                .ifPresent(tax -> found.add(new TaxCharged(tax)));
        return found;
    }

    private static void freight(MatchedInvoice invoice, List<Discrepancy> found) {
        BigDecimal charged = invoice.invoice().charged(Charge.Kind.FREIGHT);
        if (charged.signum() == 0) {
            return;
        }
        VendorRules rules = invoice.rules();
        BigDecimal allowed = invoice.freightOnOrders().max(rules.freight().allowance(invoice.goods()));
        boolean within =
                charged.compareTo(allowed) <= 0 || rules.freightTolerance().allows(allowed, charged);
        if (!within) {
            found.add(
                    allowed.signum() == 0
                            ? new UnexpectedFreight(charged, invoice.ordersCalled())
                            : new ExcessFreight(charged, allowed));
        } else if (rules.freightAccount().isEmpty() && charged.compareTo(invoice.freightOnOrders()) > 0) {
            found.add(new UnbookableFreight(charged));
        }
    }

    /** @param agreed what of each agreed fee the rows before asked for */
    private static void other(
            Charge charge, VendorRules rules, Map<AllowedCharge, BigDecimal> agreed, List<Discrepancy> found) {
        switch (charge.kind()) {
            case FREIGHT -> {
                return;
            }
            case DISCOUNT -> found.add(new InvoiceDiscount(charge));
            case DEPOSIT -> found.add(new DepositAsked(charge));
            case SURCHARGE -> {
                if (!isAgreed(charge, rules, agreed)) {
                    found.add(new UnexpectedCharge(charge));
                }
            }
        }
    }

    private static boolean isAgreed(Charge charge, VendorRules rules, Map<AllowedCharge, BigDecimal> agreed) {
        Optional<AllowedCharge> fee = rules.charge(charge);
        return fee.isPresent()
                && agreed.merge(fee.get(), charge.value(), BigDecimal::add)
                                .compareTo(fee.get().most())
                        <= 0;
    }
}
