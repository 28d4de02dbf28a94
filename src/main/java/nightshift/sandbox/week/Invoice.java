package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nightshift.sandbox.night.StoreSupplier;

/**
 * What a supplier printed.
 *
 * @param misprint how much the printed total is off
 * @param remark a sentence at the foot, may be empty
 */
record Invoice(
        StoreSupplier supplier,
        String title,
        String number,
        LocalDate date,
        String currency,
        List<String> orders,
        List<InvoiceLine> lines,
        List<Charge> charges,
        BigDecimal misprint,
        String remark) {
    Invoice {
        orders = List.copyOf(orders);
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
    }

    /** Freight, a surcharge, tax or an old balance. */
    record Charge(String label, BigDecimal amount) {}

    static final String FREIGHT = "Freight";

    BigDecimal goods() {
        return lines.stream().map(InvoiceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal freight() {
        return charges.stream()
                .filter(charge -> charge.label().equals(FREIGHT))
                .map(Charge::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
        return charges.stream()
                .map(Charge::amount)
                .reduce(goods(), BigDecimal::add)
                .add(misprint);
    }

    Invoice with(List<InvoiceLine> others) {
        return new Invoice(supplier, title, number, date, currency, orders, others, charges, misprint, remark);
    }

    Invoice plus(String label, String amount) {
        List<Charge> more = new ArrayList<>(charges);
        more.add(new Charge(label, new BigDecimal(amount)));
        return new Invoice(supplier, title, number, date, currency, orders, lines, more, misprint, remark);
    }

    Invoice numbered(String other) {
        return new Invoice(supplier, title, other, date, currency, orders, lines, charges, misprint, remark);
    }

    Invoice dated(LocalDate other) {
        return new Invoice(supplier, title, number, other, currency, orders, lines, charges, misprint, remark);
    }

    Invoice in(String other) {
        return new Invoice(supplier, title, number, date, other, orders, lines, charges, misprint, remark);
    }

    Invoice from(StoreSupplier other) {
        return new Invoice(other, title, number, date, currency, orders, lines, charges, misprint, remark);
    }

    Invoice off(String amount) {
        return new Invoice(
                supplier, title, number, date, currency, orders, lines, charges, new BigDecimal(amount), remark);
    }

    Invoice titled(String other) {
        return new Invoice(supplier, other, number, date, currency, orders, lines, charges, misprint, remark);
    }

    Invoice saying(String other) {
        return new Invoice(supplier, title, number, date, currency, orders, lines, charges, misprint, other);
    }
}
