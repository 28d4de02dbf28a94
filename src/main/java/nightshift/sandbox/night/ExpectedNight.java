package nightshift.sandbox.night;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.sandbox.Books;

/** What a good night makes of the mails: the truth that tests, and {@code /control/expected}, compare the books with. */
public record ExpectedNight(List<Item> items) {
    public ExpectedNight {
        items = List.copyOf(items);
    }

    /** What the books show too much, too little or otherwise than expected, one sentence each; empty after a good night. */
    public List<String> differencesFrom(Books books) {
        return new BooksCheck(this, books).differences();
    }

    public List<Item> with(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    public List<Fulfillment> fulfillments() {
        return items.stream().flatMap(item -> item.fulfillment().stream()).toList();
    }

    public List<Confirmation> confirmations() {
        return items.stream().flatMap(item -> item.confirmation().stream()).toList();
    }

    /**
     * One shipment.
     *
     * @param reason why it is flagged
     * @param subject of the mail that reports it
     */
    public record Item(
            String po,
            String supplier,
            String subject,
            Outcome outcome,
            Optional<ReasonKind> reason,
            Optional<Fulfillment> fulfillment,
            Optional<Confirmation> confirmation) {}

    /** @param quantities pieces by SKU */
    public record Fulfillment(String order, Set<String> tracking, String company, Map<String, Integer> quantities) {}

    /** @param items pieces by order item */
    public record Confirmation(String amazonOrder, String tracking, String carrierCode, Map<String, Integer> items) {}

    public enum Outcome {
        SHIPPED,
        FLAGGED,
        KNOWN_EXCEPTION
    }
}
