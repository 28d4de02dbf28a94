package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Invoices of any length, for the benchmark; their papers are those of the week. */
public final class BenchInvoices {
    private BenchInvoices() {}

    /** @param order its purchase order, of which it bills the first lines */
    public static byte[] pdf(int supplier, String number, String order, int lines, LocalDate day) {
        return InvoicePaper.pdf(new Invoice(
                Ordered.supplier(supplier),
                "Invoice",
                number,
                day,
                "USD",
                List.of(order),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(at -> new InvoiceLine(
                                order, at, sku(at), "Stacking bin " + at, quantity(at), price(at), BigDecimal.ZERO))
                        .toList(),
                List.of(),
                BigDecimal.ZERO,
                ""));
    }

    public static String sku(int line) {
        return "BIN-" + (10_000 + line);
    }

    public static BigDecimal quantity(int line) {
        return BigDecimal.valueOf(2 + line % 17);
    }

    public static BigDecimal price(int line) {
        return new BigDecimal("4.10").add(BigDecimal.valueOf(line % 90, 1));
    }
}
