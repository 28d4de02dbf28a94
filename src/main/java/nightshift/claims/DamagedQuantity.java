package nightshift.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.customers.reading.AskedQuantity;
import nightshift.customers.reading.Understood;
import nightshift.shop.OrderedItem;

/**
 * How many pieces are damaged, where the mail says it beyond doubt: one item, one count, not in a sentence that also tells what was
 * ordered or received ("we ordered 4 shelves and one is bent" names no count of damaged ones that could be trusted).
 */
final class DamagedQuantity {
    private static final Pattern OTHER_COUNT = Pattern.compile(
            "(?iu)\\b(order\\w*|bought|purchas\\w*|receiv\\w*|got|bestell\\w*|erhalten|bekommen|command\\w*|re\\u00e7u\\w*|ped\\w*|recib\\w*)\\b|\\bof (?:the |my |our )?\\d");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private DamagedQuantity() {}

    static Optional<Integer> in(Understood mail, List<OrderedItem> items) {
        List<AskedQuantity> quantities = mail.mentioned().quantities();
        if (items.size() != 1 || quantities.size() != 1) {
            return Optional.empty();
        }
        AskedQuantity only = quantities.get(0);
        return SENTENCE.splitAsStream(mail.words().said())
                .filter(sentence -> sentence.contains(only.words()))
                .findFirst()
                .filter(sentence -> !OTHER_COUNT.matcher(sentence).find())
                .map(sentence -> only.count())
                .filter(count -> count <= items.get(0).quantity());
    }
}
