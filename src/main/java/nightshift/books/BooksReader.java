package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** QuickBooks' entities as the values that invoices are matched against. */
@Component
public class BooksReader {
    private final QuickBooksSettings settings;

    public BooksReader(QuickBooksSettings settings) {
        this.settings = settings;
    }

    Bill bill(Bill.Kind kind, JsonNode row) {
        BillWire wire = BooksJson.read(row, BillWire.class);
        return new Bill(
                String.valueOf(wire.id()),
                String.valueOf(wire.syncToken()),
                kind,
                wire.vendorId().orElse(""),
                text(wire.docNumber()),
                wire.txnDate() == null ? LocalDate.EPOCH : wire.txnDate(),
                Optional.ofNullable(wire.dueDate()),
                currency(wire.currencyRef()),
                wire.totalAmt() == null ? BigDecimal.ZERO : wire.totalAmt(),
                text(wire.privateNote()),
                wire.lines().stream().map(BooksReader::billLine).toList());
    }

    private static Bill.Line billLine(LineWire line) {
        Optional<Bill.Link> link = line.links().stream()
                .filter(LinkWire::isToOrder)
                .findFirst()
                .map(tie -> new Bill.Link(String.valueOf(tie.txnId()), text(tie.txnLineId())));
        Optional<BigDecimal> quantity = line.detail().flatMap(detail -> Optional.ofNullable(detail.qty()));
        return new Bill.Line(
                String.valueOf(line.id()),
                line.description() == null ? "" : line.description(),
                quantity,
                line.sum(),
                link);
    }

    /**
     * @param bills all that are linked to it
     * @param skus of its items, by the items' ids
     */
    PurchaseOrder order(OrderWire wire, List<Bill> bills, Map<String, Sku> skus) {
        List<PurchaseOrderLine> lines = new ArrayList<>();
        for (LineWire line : wire.lines()) {
            line.detail()
                    .filter(detail -> detail.itemRef() != null || detail.accountRef() != null)
                    .map(detail -> line(
                            lines.size() + 1,
                            line,
                            detail,
                            BilledSoFar.of(wire.id(), String.valueOf(line.id()), bills),
                            skus))
                    .ifPresent(lines::add);
        }
        return new PurchaseOrder(
                wire.id(),
                wire.syncToken(),
                new PoNumber(wire.docNumber() == null ? "" : wire.docNumber()),
                Reference.id(wire.vendorRef())
                        .orElseThrow(() -> new BadValue("Purchase order " + wire.id() + " names no vendor")),
                Reference.label(wire.vendorRef()).orElse(""),
                Reference.id(wire.apAccountRef()),
                wire.txnDate(),
                currency(wire.currencyRef()),
                "Closed".equals(wire.poStatus()) ? PurchaseOrder.Status.CLOSED : PurchaseOrder.Status.OPEN,
                Reference.id(wire.departmentRef()),
                wire.totalAmt() == null ? BigDecimal.ZERO : wire.totalAmt(),
                lines,
                text(wire.memo()),
                Uncounted.on(wire, lines, bills));
    }

    private static PurchaseOrderLine line(
            int position, LineWire line, LineWire.Detail detail, BilledSoFar billed, Map<String, Sku> skus) {
        Optional<String> item = Reference.id(detail.itemRef());
        BigDecimal quantity = item.isEmpty() || detail.qty() == null ? BigDecimal.ONE : detail.qty();
        BigDecimal price = detail.unitPrice() == null ? line.sum() : detail.unitPrice();
        return new PurchaseOrderLine(
                String.valueOf(line.id()),
                position,
                item,
                item.isPresent() ? Optional.empty() : Reference.id(detail.accountRef()),
                item.map(skus::get),
                line.description() == null ? "" : line.description(),
                quantity,
                price,
                line.sum(),
                billed.quantity(),
                billed.amount(),
                Reference.id(detail.customerRef()),
                Reference.id(detail.classRef()),
                Reference.id(detail.taxCodeRef()),
                text(detail.billableStatus()));
    }

    Currency currency(@Nullable Reference reference) {
        return Reference.id(reference).map(Currency::getInstance).orElse(settings.homeCurrency());
    }

    static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
