package nightshift.documents.invoices;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.Found;

/** A printed line beside the one that was read. */
record LinePairs(SampleInvoice sample, JsonNode printed, InvoiceLine read) {
    /** The line read for a printed one: same words, else same amount. */
    static Optional<InvoiceLine> partner(JsonNode printed, List<InvoiceLine> open) {
        String words = Plain.of(printed.path("description").asText());
        return open.stream()
                .filter(line -> Plain.of(line.description().map(Found::value).orElse(""))
                        .startsWith(words))
                .findFirst()
                .or(() -> open.stream()
                        .filter(line -> Extraction.plain(line.amount().map(Found::value))
                                .equals(Extraction.plain(SampleInvoice.number(printed, "amount"))))
                        .findFirst());
    }

    /** Whether every value of the line is right and none is missing. */
    boolean compare(Map<String, Tally> values, String where) {
        boolean part =
                value(values, "sku", where, SampleInvoice.text(printed, "sku").orElse(null), part());
        boolean words = value(
                values,
                "description",
                where,
                SampleInvoice.text(printed, "description").orElse(null),
                words());
        boolean quantity = number(values, "qty", where, read.quantity());
        boolean price = number(values, "unit_price", where, read.unitPrice());
        boolean amount = number(values, "amount", where, read.amount());
        return part && words && quantity && price && amount;
    }

    /** Where only a GTIN is printed, taking it as the item's number is right too. */
    private String part() {
        String part = Extraction.value(read.part());
        return printed.hasNonNull("sku")
                        || part == null
                        || !part.equals(printed.path("gtin").asText())
                ? part
                : null;
    }

    /** A reader may take more printed lines to the description than the samples do. */
    private String words() {
        String all = Extraction.value(read.description());
        String first = printed.path("description").asText();
        return all != null && Plain.of(all).startsWith(Plain.of(first)) ? first : all;
    }

    private boolean number(
            Map<String, Tally> values, String field, String where, Optional<Found<java.math.BigDecimal>> found) {
        return value(
                values,
                field,
                where,
                Extraction.plain(SampleInvoice.number(printed, field)),
                Extraction.plain(found.map(Found::value)));
    }

    private boolean value(Map<String, Tally> values, String field, String where, String right, String found) {
        if (!sample.isChecked("lines." + field)) {
            return true;
        }
        Tally tally = values.computeIfAbsent(field, name -> new Tally());
        int before = tally.wrong + tally.notFound;
        tally.add(where, right, found);
        return tally.wrong + tally.notFound == before;
    }
}
