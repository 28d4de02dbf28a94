package nightshift.invoices.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nightshift.invoices.Figures;
import nightshift.invoices.InvoiceFacts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/** How much money the invoices of a run are about. Never added over currencies. */
final class BookedMoney {
    private BookedMoney() {}

    /** {@code Booked: 214,301.17 USD. Waiting for you: 51,020.40 USD.} Empty where no amount is known. */
    static Optional<String> sentence(List<RunItem> items) {
        String booked = sum(items, InvoiceTally::isBilled);
        String waiting = sum(items, item -> item.outcome() == ItemOutcome.FLAGGED);
        String all = (booked.isEmpty() ? "" : "Booked: " + booked + ".")
                + (waiting.isEmpty() ? "" : " Waiting for you: " + waiting + ".");
        return all.isEmpty() ? Optional.empty() : Optional.of(all.strip());
    }

    private static String sum(List<RunItem> items, Predicate<RunItem> which) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        items.stream().filter(which).forEach(item -> InvoiceFacts.total(item)
                .ifPresent(total -> sums.merge(
                        InvoiceFacts.text(item.facts(), InvoiceFacts.CURRENCY).orElse(""), total, BigDecimal::add)));
        return sums.entrySet().stream()
                .map(sum -> (Figures.grouped(sum.getValue()) + " " + sum.getKey()).strip())
                .collect(Collectors.joining(" and "));
    }
}
