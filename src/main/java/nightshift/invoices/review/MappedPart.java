package nightshift.invoices.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Sku;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.KeptInvoice;
import nightshift.invoices.PartMapping;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;

/** What a person said of a vendor's part: which of the store's SKUs it is, and how many of them are in one of his units. */
final class MappedPart {
    static final String LINE = "line";
    static final String SKU = "sku";
    static final String FACTOR = "factor";

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}([.]\\d{1,4})?");

    private MappedPart() {}

    /** Empty for every other act, and where {@link #problems} says what is wrong. */
    static Optional<PartMapping> of(ActTask task) {
        if (!task.act().name().equals(InvoiceActs.MAP_PART) || !problems(task).isEmpty()) {
            return Optional.empty();
        }
        ActRequest request = task.request();
        return line(task).flatMap(line -> part(line)
                .map(part -> new PartMapping(
                        part, new Sku(request.value(SKU)), new BigDecimal(request.value(FACTOR)), line.unit())));
    }

    /** What of it cannot be understood, one sentence each. */
    static List<String> problems(ActTask task) {
        List<String> problems = new ArrayList<>();
        if (!task.act().name().equals(InvoiceActs.MAP_PART)) {
            return problems;
        }
        if (line(task).flatMap(MappedPart::part).isEmpty()) {
            problems.add("The invoice has no such line with a part number: choose one of those offered.");
        }
        if (task.request().value(SKU).isEmpty()) {
            problems.add("Say which SKU it is.");
        }
        String factor = task.request().value(FACTOR);
        if (!COUNT.matcher(factor).matches() || new BigDecimal(factor).signum() == 0) {
            problems.add("\"" + factor + "\" is no number of units: enter for example 1 or 12.");
        }
        return problems;
    }

    static Optional<String> part(InvoiceLine line) {
        return line.part().or(line::buyerPart).map(Found::value);
    }

    private static Optional<InvoiceLine> line(ActTask task) {
        String asked = task.request().value(LINE);
        return KeptInvoice.in(task.item().item().facts()).flatMap(read -> read.paper().lines().stream()
                .filter(line -> String.valueOf(line.position()).equals(asked))
                .findFirst());
    }
}
