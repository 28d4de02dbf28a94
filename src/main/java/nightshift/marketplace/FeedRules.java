package nightshift.marketplace;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of the order feed that a single confirmation can break (amazon-sp-api 6.2). Checked before the feed is built,
 * so that one bad value never spoils the feed of the others.
 */
final class FeedRules {
    private static final Pattern ITEM = Pattern.compile("\\d{14}");
    private static final int LONGEST_NAME = 50;

    private FeedRules() {}

    /** One sentence that says what Amazon would not take, or empty. */
    static Optional<String> problem(ShipmentConfirmation confirmation) {
        return Stream.of(
                        names(confirmation)
                                .filter(name -> !isName(name))
                                .map(name -> "\"" + name + "\" cannot be a carrier or service name for Amazon: at most "
                                        + LONGEST_NAME + " characters in one line, and not the word NULL"),
                        confirmation.items().stream()
                                .filter(item ->
                                        !ITEM.matcher(item.orderItemId()).matches())
                                .map(item -> "\"" + item.orderItemId() + "\" is no Amazon order item (14 digits)"))
                .flatMap(problems -> problems)
                .findFirst()
                .map(problem -> "Amazon order " + confirmation.order() + " cannot be confirmed: " + problem
                        + "; correct it and confirm in Seller Central");
    }

    private static Stream<String> names(ShipmentConfirmation confirmation) {
        return Stream.of(
                        Stream.of(confirmation.carrierCode()),
                        confirmation.carrierName().stream(),
                        confirmation.shippingMethod().stream())
                .flatMap(names -> names);
    }

    /** The text NULL would delete what Amazon has (amazon-sp-api 8). */
    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !name.strip().equalsIgnoreCase("NULL")
                && name.codePoints().noneMatch(Character::isISOControl)
                && name.codePoints().noneMatch(point -> point == 0xFFFE || point == 0xFFFF)
                && !name.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
