package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.PurchaseOrder;
import nightshift.books.PurchaseOrderLine;
import nightshift.books.Vendor;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.checks.Checks;
import nightshift.invoices.discrepancies.Discrepancy;

/** An invoice of Harbor over one order that agrees in everything, to be changed in one thing by each test. */
final class Invoices {
    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final InvoiceDecider DECIDER = new InvoiceDecider(Checks.all());

    InvoiceKind kind = InvoiceKind.INVOICE;
    String number = "INV-88121";
    LocalDate date = DAY;
    Optional<LocalDate> due = Optional.empty();
    Optional<String> terms = Optional.empty();
    String currency = "USD";
    List<String> orders = new ArrayList<>(List.of("4711"));
    List<InvoiceLine> lines =
            new ArrayList<>(List.of(line(1, "BIN-2048", "24", "11.95"), line(2, "LID-7", "10", "2.50")));
    List<Charge> charges = new ArrayList<>();
    Optional<BigDecimal> tax = Optional.empty();
    Optional<BigDecimal> previous = Optional.empty();
    Optional<BigDecimal> amountDue = Optional.empty();
    Optional<String> credited = Optional.empty();
    List<String> banks = List.of("US11 2222");
    List<String> backordered = new ArrayList<>();
    Optional<String> total = Optional.empty();
    List<PurchaseOrder> books = new ArrayList<>(List.of(order(
            "4711",
            "33",
            "USD",
            PurchaseOrder.Status.OPEN,
            ordered("1", 1, "BIN-2048", "24", "11.95", "0"),
            ordered("2", 2, "LID-7", "10", "2.50", "0"))));
    ShippedQuantities shipped = ShippedQuantities.NONE;
    List<PartMapping> mappings = new ArrayList<>();
    List<Bill> bills = new ArrayList<>();
    List<Sku> storeSkus = new ArrayList<>();
    List<SeenInvoice> seen = new ArrayList<>();
    boolean vendorIsActive = true;
    Optional<String> lookAlike = Optional.empty();
    Optional<LocalDate> closed = Optional.empty();
    VendorRules rules = rules(Tolerance.NONE, FreightRule.NONE, Optional.of("61"), Optional.of("1000"), true);

    static VendorRules rules(
            Tolerance price, FreightRule freight, Optional<String> account, Optional<String> limit, boolean known) {
        return new VendorRules(
                price,
                Tolerance.NONE,
                freight,
                Tolerance.NONE,
                account,
                List.of(),
                List.of(),
                Optional.empty(),
                limit.map(BigDecimal::new),
                Optional.empty(),
                known,
                List.of("US112222"));
    }

    static <T> Found<T> found(T value) {
        return new Found<>(value, new Evidence(1, List.of(), value.toString()));
    }

    static InvoiceLine line(int position, String part, String quantity, String price) {
        BigDecimal amount = new BigDecimal(quantity).multiply(new BigDecimal(price));
        return new InvoiceLine(
                position,
                Optional.empty(),
                Optional.of(found(part)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(found("Thing " + part)),
                Optional.of(found(new BigDecimal(quantity))),
                Optional.of("EA"),
                Optional.of(found(new BigDecimal(price))),
                1,
                Optional.empty(),
                Optional.of(found(Figures.cents(amount))),
                Optional.empty(),
                Optional.empty());
    }

    static PurchaseOrderLine ordered(String id, int position, String sku, String count, String price, String billed) {
        BigDecimal each = new BigDecimal(price);
        return new PurchaseOrderLine(
                id,
                position,
                Optional.of("item-" + sku),
                Optional.empty(),
                Optional.of(new Sku(sku)),
                "Storage " + sku.substring(0, 3),
                new BigDecimal(count),
                each,
                each.multiply(new BigDecimal(count)),
                new BigDecimal(billed),
                each.multiply(new BigDecimal(billed)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static PurchaseOrder order(
            String number, String vendor, String currency, PurchaseOrder.Status status, PurchaseOrderLine... lines) {
        return new PurchaseOrder(
                "id-" + number,
                "0",
                new PoNumber(number),
                vendor,
                "Vendor " + vendor,
                Optional.of("33"),
                LocalDate.of(2026, 11, 10),
                Currency.getInstance(currency),
                status,
                Optional.empty(),
                BigDecimal.TEN,
                List.of(lines),
                Optional.empty(),
                List.of());
    }

    InvoiceCase facts() {
        BigDecimal sum = lines.stream()
                .map(line -> line.amount().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sum = charges.stream().map(Charge::value).reduce(sum, BigDecimal::add).add(tax.orElse(BigDecimal.ZERO));
        BigDecimal all = total.map(BigDecimal::new).orElse(sum);
        Invoice invoice = new Invoice(
                kind,
                Optional.empty(),
                Optional.of(number).map(Invoices::found),
                Optional.of(found(date)),
                due.map(Invoices::found),
                terms.map(Invoices::found),
                Optional.of(found(Currency.getInstance(currency))),
                orders.stream().map(Invoices::found).toList(),
                lines,
                charges,
                Optional.empty(),
                tax.map(Invoices::found),
                Optional.of(found(all)),
                amountDue.map(Invoices::found),
                previous.map(Invoices::found),
                banks.stream().map(Invoices::found).toList(),
                backordered,
                credited.map(Invoices::found),
                List.of(),
                List.of());
        Vendor vendor = new Vendor(
                "33",
                "Harbor",
                Optional.empty(),
                vendorIsActive,
                Optional.of(USD),
                Optional.of(new Vendor.Terms("3", "Net 30", Optional.of(30))),
                Optional.empty(),
                Optional.empty());
        return new InvoiceCase(
                "inv.pdf",
                Optional.of("sha-of-inv"),
                invoice,
                Optional.of(vendor),
                rules,
                books,
                shipped,
                mappings,
                bills,
                storeSkus,
                seen,
                lookAlike,
                DAY.plusDays(2),
                closed);
    }

    Bill bill(Optional<String> number, String total, LocalDate date, String linked) {
        List<Bill.Line> lines = linked.isEmpty()
                ? List.of()
                : List.of(new Bill.Line(
                        "1",
                        "x",
                        Optional.empty(),
                        new BigDecimal(total),
                        Optional.of(new Bill.Link(linked, Optional.of("1")))));
        return new Bill(
                "9",
                "0",
                Bill.Kind.BILL,
                "33",
                number,
                date,
                Optional.empty(),
                USD,
                new BigDecimal(total),
                Optional.empty(),
                lines);
    }

    static SeenInvoice seen(String number, String total, String content, SeenInvoice.Standing standing) {
        return seen(number, total, content, standing, Optional.empty());
    }

    /** One that Nightshift entered as this bill. */
    static SeenInvoice entered(String number, String total, String content, String bill) {
        return seen(number, total, content, SeenInvoice.Standing.KEPT, Optional.of(bill));
    }

    private static SeenInvoice seen(
            String number, String total, String content, SeenInvoice.Standing standing, Optional<String> bill) {
        return new SeenInvoice(
                "33",
                InvoiceKind.INVOICE,
                number,
                DAY,
                new BigDecimal(total),
                List.of(),
                "mail of yesterday",
                Optional.of(content),
                standing,
                bill);
    }

    static InvoiceLine with(InvoiceLine l, String unit, String discount, String backordered, String order) {
        return new InvoiceLine(
                l.position(),
                l.orderLine(),
                l.part(),
                l.buyerPart(),
                l.gtin(),
                l.description(),
                l.quantity(),
                unit.isEmpty() ? l.unit() : Optional.of(unit),
                l.unitPrice(),
                l.per(),
                discount.isEmpty() ? l.discount() : Optional.of(found(new BigDecimal(discount))),
                discount.isEmpty()
                        ? l.amount()
                        : Optional.of(found(Figures.cents(l.amount()
                                .orElseThrow()
                                .value()
                                .multiply(new BigDecimal(100).subtract(new BigDecimal(discount)))
                                .movePointLeft(2)))),
                backordered.isEmpty() ? l.backordered() : Optional.of(new BigDecimal(backordered)),
                order.isEmpty() ? l.purchaseOrder() : Optional.of(found(order)));
    }

    InvoiceDecision decided() {
        return DECIDER.decide(facts());
    }

    ProposedBill booked() {
        InvoiceDecision decision = decided();
        assertThat(decision).isInstanceOf(InvoiceDecision.Exact.class);
        return ((InvoiceDecision.Exact) decision).bill();
    }

    Discrepancy only(Class<? extends Discrepancy> type) {
        InvoiceDecision decision = decided();
        assertThat(decision).isInstanceOf(InvoiceDecision.Review.class);
        List<Discrepancy> found = ((InvoiceDecision.Review) decision).discrepancies();
        assertThat(found).extracting(Object::getClass).containsExactly((Class) type);
        assertThat(found.get(0).sentence()).isNotBlank();
        return found.get(0);
    }
}
