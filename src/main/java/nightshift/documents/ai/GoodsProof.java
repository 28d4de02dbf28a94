package nightshift.documents.ai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.ai.ExtractedInvoice.ExtractedGoods;
import nightshift.documents.invoices.InvoiceLine;

/** Proves the lines of an invoice: the item stands on the page, and on its row quantity, price and amount, each for itself. */
final class GoodsProof {
    private final PrintedText printed;
    private final ProofDoubts doubts;
    private final List<Evidence> used = new ArrayList<>();

    GoodsProof(PrintedText printed, ProofDoubts doubts) {
        this.printed = printed;
        this.doubts = doubts;
    }

    /** All of them; empty where one cannot be proved, since a part of them is another invoice. */
    List<InvoiceLine> proved(List<ExtractedGoods> lines) {
        List<InvoiceLine> proved = new ArrayList<>();
        for (ExtractedGoods line : lines) {
            Optional<InvoiceLine> found = line(proved.size() + 1, line);
            if (found.isEmpty()) {
                return List.of();
            }
            proved.add(found.get());
        }
        return proved;
    }

    private Optional<InvoiceLine> line(int position, ExtractedGoods line) {
        String item = line.item();
        if (item == null || item.isBlank()) {
            doubts.notPrinted("a line without an item", "");
            return Optional.empty();
        }
        List<Evidence> places = printed.findAll(item).stream()
                .filter(place -> used.stream().noneMatch(other -> Reading.sameRow(other, place)))
                .toList();
        if (places.isEmpty()) {
            doubts.notPrinted("the item", item);
            return Optional.empty();
        }
        Optional<InvoiceLine> proved = places.stream()
                .flatMap(place -> onRow(position, item.strip(), line, place).stream())
                .findFirst();
        if (proved.isEmpty()) {
            doubts.notPrinted(
                    "of " + item.strip() + " the figures",
                    line.quantity() + " x " + line.unitPrice() + " = " + line.amount());
        }
        return proved;
    }

    private Optional<InvoiceLine> onRow(int position, String item, ExtractedGoods line, Evidence place) {
        PrintedFigures figures = new PrintedFigures(printed, place);
        Optional<Found<BigDecimal>> amount = take(figures, line.amount(), true);
        Optional<Found<BigDecimal>> price = take(figures, line.unitPrice(), true);
        Optional<Found<BigDecimal>> quantity = take(figures, line.quantity(), false);
        BigDecimal off = line.discount();
        Optional<Found<BigDecimal>> discount =
                off == null || off.signum() == 0 ? Optional.empty() : figures.take(off, true);
        boolean missing = off != null && off.signum() != 0 && discount.isEmpty();
        if (amount.isEmpty() || price.isEmpty() || quantity.isEmpty() || missing) {
            return Optional.empty();
        }
        used.add(place);
        return Optional.of(new InvoiceLine(
                position,
                Optional.empty(),
                Optional.of(new Found<>(item, place)),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(line.description())
                        .flatMap(words -> printed.find(words).map(where -> new Found<>(words.strip(), where))),
                quantity,
                figures.unit(),
                price,
                1,
                discount,
                amount,
                Optional.empty(),
                Optional.empty()));
    }

    private static Optional<Found<BigDecimal>> take(
            PrintedFigures figures, @org.jspecify.annotations.Nullable BigDecimal value, boolean last) {
        return value == null ? Optional.empty() : figures.take(value, last);
    }
}
