package nightshift.invoices.matching;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.documents.invoices.InvoiceLine;

/**
 * The best overall assignment of an invoice's lines.
 *
 * @param matched lines with what they are for, in the order of the invoice
 * @param proposed lines of which only the description is like a line of the order; a person has to confirm
 * @param unmatched lines that nothing on the orders is like
 */
public record MatchResult(List<MatchedLine> matched, List<MatchedLine> proposed, List<InvoiceLine> unmatched) {
    public MatchResult {
        matched = List.copyOf(matched);
        proposed = List.copyOf(proposed);
        unmatched = List.copyOf(unmatched);
    }

    /** How much of each order's line this invoice bills, what is only proposed included. */
    public Map<OrderLine, BigDecimal> billed() {
        Map<OrderLine, BigDecimal> billed = new HashMap<>();
        for (List<MatchedLine> lines : List.of(matched, proposed)) {
            lines.forEach(line ->
                    line.shares().forEach(share -> billed.merge(share.of(), share.quantity(), BigDecimal::add)));
        }
        return billed;
    }
}
