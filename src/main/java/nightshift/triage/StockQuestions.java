package nightshift.triage;

import java.util.Arrays;
import java.util.List;
import nightshift.customers.reading.AskedQuantity;
import nightshift.customers.reading.MailTopic;
import nightshift.customers.reading.Understood;
import nightshift.shop.StockQuestion;

/** Which items a mail asks about. */
public final class StockQuestions {
    private static final int SKUS = 10;
    private static final int WORDS = 8;
    private static final int SHORTEST = 3;

    private StockQuestions() {}

    /** Part numbers of the mail; where it names none, the words for what it wants so many of. Empty for a mail that asks for no item. */
    public static StockQuestion of(Understood mail) {
        boolean asks = mail.has(MailTopic.STOCK_QUESTION)
                || mail.has(MailTopic.BULK_QUOTE)
                || mail.has(MailTopic.COMPATIBILITY);
        if (!asks) {
            return new StockQuestion(List.of(), List.of());
        }
        var skus =
                mail.mentioned().partNumbers().stream().distinct().limit(SKUS).toList();
        return new StockQuestion(skus, skus.isEmpty() ? words(mail) : List.of());
    }

    private static List<String> words(Understood mail) {
        return mail.mentioned().quantities().stream()
                .map(AskedQuantity::what)
                .flatMap(what -> Arrays.stream(what.split("[^\\p{L}\\p{N}-]+")))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(WORDS)
                .toList();
    }
}
