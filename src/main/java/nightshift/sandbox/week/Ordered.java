package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nightshift.sandbox.night.StoreSupplier;
import nightshift.sandbox.night.Suppliers;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;

/** Purchase orders of the week, and the invoices that agree with them. */
final class Ordered {
    private static final List<StoreSupplier> SUPPLIERS = Suppliers.all().toList();
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final LocalDate today;
    private final List<SeedPurchaseOrder> orders = new ArrayList<>();

    Ordered(LocalDate today) {
        this.today = today;
    }

    static StoreSupplier supplier(int at) {
        return SUPPLIERS.get(at % SUPPLIERS.size());
    }

    List<SeedPurchaseOrder> orders() {
        return List.copyOf(orders);
    }

    /** A purchase order of this many lines; {@code number} is also where its products begin. */
    SeedPurchaseOrder order(int number, StoreSupplier supplier, int lines, boolean freight) {
        List<SeedPurchaseOrder.Line> ordered = new ArrayList<>();
        IntStream.range(0, lines).forEach(i -> ordered.add(line(supplier, number, i)));
        if (freight) {
            ordered.add(
                    new SeedPurchaseOrder.Line(Week.FREIGHT_ITEM, "Freight", BigDecimal.ONE, new BigDecimal("42.10")));
        }
        SeedPurchaseOrder order = new SeedPurchaseOrder("PO-" + number, supplier.name(), today.minusDays(20), ordered);
        orders.add(order);
        return order;
    }

    private static SeedPurchaseOrder.Line line(StoreSupplier supplier, int number, int at) {
        List<StoreSupplier.Product> products = supplier.products();
        StoreSupplier.Product product = products.get(at % products.size());
        int variant = at / products.size();
        String sku = variant == 0 ? product.sku() : product.sku() + "-" + (char) ('A' + variant);
        return new SeedPurchaseOrder.Line(
                sku,
                product.title(),
                BigDecimal.valueOf(4 + (number + 3L * at) % 20),
                cost(supplier, product, variant));
    }

    /** Half of what the store sells it for; the decimals are those the supplier prints. */
    private static BigDecimal cost(StoreSupplier supplier, StoreSupplier.Product product, int variant) {
        BigDecimal cost = new BigDecimal(product.price()).multiply(HALF).add(BigDecimal.valueOf(variant));
        return switch (InvoiceStyle.of(supplier)) {
            case THREE_DECIMALS -> cost.add(new BigDecimal("0.125")).setScale(3, RoundingMode.HALF_UP);
            case DISCOUNTED -> cost.setScale(1, RoundingMode.HALF_UP).multiply(new BigDecimal("0.8"));
            default -> cost.setScale(2, RoundingMode.HALF_UP);
        };
    }

    /** All that was ordered, at the prices of the orders. */
    Invoice invoice(StoreSupplier supplier, String number, int daysAgo, SeedPurchaseOrder... billed) {
        List<InvoiceLine> lines = new ArrayList<>();
        List<Invoice.Charge> charges = new ArrayList<>();
        for (SeedPurchaseOrder order : billed) {
            for (int i = 0; i < order.lines().size(); i++) {
                SeedPurchaseOrder.Line line = order.lines().get(i);
                if (line.sku().equals(Week.FREIGHT_ITEM)) {
                    charges.add(new Invoice.Charge(Invoice.FREIGHT, line.amount()));
                } else {
                    lines.add(new InvoiceLine(
                            order.number(),
                            i + 1,
                            line.sku(),
                            line.description(),
                            line.quantity(),
                            line.unitPrice(),
                            BigDecimal.ZERO));
                }
            }
        }
        List<String> numbers = IntStream.range(0, billed.length)
                .mapToObj(i -> billed[i].number())
                .toList();
        return new Invoice(
                supplier,
                "Invoice",
                number,
                today.minusDays(daysAgo),
                "USD",
                numbers,
                lines,
                charges,
                BigDecimal.ZERO,
                "");
    }
}
