package nightshift.triage.replies;

import java.util.List;
import java.util.Optional;
import nightshift.customers.letters.Letter;
import nightshift.customers.letters.WebLink;
import nightshift.customers.reading.AskedQuantity;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.MailTopic;
import nightshift.shop.StockAnswer;
import nightshift.shop.StockedItem;
import nightshift.triage.TriageCase;
import org.springframework.stereotype.Component;

/** Is it in stock: by live inventory, with what is similar where it is not. */
@Component
class StockPart implements ReplyPart {
    private static final int ITEMS_IN_ONE_ANSWER = 3;

    @Override
    public MailTopic topic() {
        return MailTopic.STOCK_QUESTION;
    }

    @Override
    public Optional<String> write(Letter letter, TriageCase asked, ReplyWords words) {
        List<StockedItem> items = asked.stock().items();
        Optional<String> problem = problem(items);
        if (problem.isPresent()) {
            return problem;
        }
        boolean onAmazon = asked.understood().channel() == MailChannel.AMAZON;
        Optional<Integer> wanted = wanted(asked, items);
        for (StockedItem item : items) {
            letter.say(sentence(item, wanted, words));
            if (!onAmazon) {
                item.url().flatMap(WebLink::of).ifPresent(page -> letter.link(words.of("stock.page"), page));
            }
        }
        alternatives(letter, items, asked.stock(), words);
        letter.say(words.of("stock.today"));
        return Optional.empty();
    }

    private static Optional<String> problem(List<StockedItem> items) {
        if (items.isEmpty()) {
            return Optional.of("It names no item the store has.");
        }
        if (items.size() > ITEMS_IN_ONE_ANSWER) {
            return Optional.of("%d items of the store may be meant.".formatted(items.size()));
        }
        return items.stream()
                .map(item -> problem(item, items))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> problem(StockedItem item, List<StockedItem> items) {
        if (item.available().isEmpty() || item.soldWhenOut() && !item.inStock()) {
            return Optional.of("Shopify does not say how many of %s can be sold.".formatted(item.sku()));
        }
        if (item.inStock() && !item.sold()) {
            return Optional.of("%s is in stock, but not sold: its product in Shopify is a draft or archived."
                    .formatted(item.sku()));
        }
        boolean ambiguous = items.stream()
                .filter(other -> other.sku().sameAs(item.sku()))
                .anyMatch(other -> !other.available().equals(item.available()) || other.sold() != item.sold());
        return ambiguous
                ? Optional.of(
                        "Several items of the store have the number %s, and not the same stock.".formatted(item.sku()))
                : Optional.empty();
    }

    /** How many of the one item he asks for; of several items nobody knows which the number is for. */
    private static Optional<Integer> wanted(TriageCase asked, List<StockedItem> items) {
        List<AskedQuantity> quantities = asked.understood().mentioned().quantities();
        return items.size() == 1 && quantities.size() == 1
                ? Optional.of(quantities.get(0).count())
                : Optional.empty();
    }

    private static String sentence(StockedItem item, Optional<Integer> wanted, ReplyWords words) {
        String sku = item.sku().value();
        int available = item.available().orElse(0);
        if (available <= 0) {
            return words.of("stock.none", item.title(), sku);
        }
        return wanted.map(count -> count <= available
                        ? words.of("stock.enough", item.title(), sku, String.valueOf(count))
                        : words.of("stock.short", item.title(), sku, String.valueOf(available), String.valueOf(count)))
                .orElseGet(() -> words.of("stock.available", item.title(), sku, String.valueOf(available)));
    }

    private static void alternatives(Letter letter, List<StockedItem> items, StockAnswer stock, ReplyWords words) {
        if (items.stream().anyMatch(item -> !item.inStock())
                && !stock.alternatives().isEmpty()) {
            letter.say(words.of("stock.alternatives"))
                    .list(stock.alternatives().stream()
                            .map(item -> words.of(
                                    "stock.alternative",
                                    item.title(),
                                    item.sku().value()))
                            .toList());
        }
    }
}
