package nightshift.sandbox.shopify;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The filter keys of {@code orders(query:)} that Nightshift uses, as loose as Shopify's. */
final class OrderFilter implements SearchQuery.Fields<StoredOrder> {
    @Override
    public Optional<Predicate<StoredOrder>> filter(String field, String comparator, String value) {
        return Optional.ofNullable(
                switch (field) {
                    case "name" -> order -> nameBegins(order, value);
                    case "po_number" ->
                        order -> order.seed
                                .poNumber()
                                .filter(value::equalsIgnoreCase)
                                .isPresent();
                    case "tag" -> order -> order.tags.stream().anyMatch(value::equalsIgnoreCase);
                    case "source_identifier" -> order -> value.equalsIgnoreCase(order.sourceIdentifier);
                    case "source_name" ->
                        order -> value.equals(order.seed.amazonOrder().isPresent() ? "amazon-us" : "web");
                    case "id" -> order -> value.equals(String.valueOf(order.number));
                    case "email" -> order -> sameMailName(order.seed.email(), value);
                    case "sku" -> order -> order.lines.stream().anyMatch(line -> line.sku.equalsIgnoreCase(value));
                    case "status" -> order -> status(order, value);
                    case "fulfillment_status" -> order -> fulfillmentStatus(order, value);
                    case "updated_at" -> order -> compare(order.updatedAt, comparator, value);
                    case "created_at" -> order -> compare(order.seed.createdAt(), comparator, value);
                    default -> null;
                });
    }

    @Override
    public boolean freeText(StoredOrder order, String text) {
        String all = order.seed.name() + " " + order.tags + " " + order.note + " " + order.seed.customer();
        return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Not exact: "#74" also finds "#7415" (5.4 trap 1). */
    private static boolean nameBegins(StoredOrder order, String value) {
        return bare(order.seed.name()).startsWith(bare(value));
    }

    /** Not exact either: the same name at another provider is found too. */
    private static boolean sameMailName(String email, String value) {
        return mailName(email).equals(mailName(value));
    }

    private static String mailName(String email) {
        return email.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
    }

    private static String bare(String name) {
        return name.replace("#", "").toLowerCase(Locale.ROOT);
    }

    private static boolean status(StoredOrder order, String value) {
        boolean cancelled = order.cancelledAt != null;
        boolean closed = order.closedAt != null;
        return switch (value) {
            case "open" -> !cancelled && !closed;
            case "closed" -> closed;
            case "cancelled" -> cancelled;
            case "not_closed" -> !closed;
            default -> true;
        };
    }

    private static boolean fulfillmentStatus(StoredOrder order, String value) {
        String status = order.fulfillmentStatus();
        return switch (value) {
            case "unfulfilled", "unshipped" -> status.equals("UNFULFILLED");
            case "partial" -> status.equals("PARTIALLY_FULFILLED");
            case "shipped", "fulfilled" -> status.equals("FULFILLED");
            case "scheduled", "on_hold", "request_declined" -> status.equalsIgnoreCase(value);
            default -> false;
        };
    }

    private static boolean compare(Instant instant, String comparator, String value) {
        int order = instant.compareTo(Instant.parse(value));
        return switch (comparator) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
