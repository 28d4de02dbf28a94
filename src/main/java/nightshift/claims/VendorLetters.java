package nightshift.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.customers.letters.Letter;
import nightshift.customers.reading.Understood;
import nightshift.settings.StoreSettings;
import nightshift.shop.OrderedItem;
import org.springframework.stereotype.Component;

/** What the supplier is written, in English: all he needs to find the shipment, and a request. Nothing of who the customer is or what he paid. */
@Component
public class VendorLetters {
    private final StoreSettings store;
    private final ClaimsSettings settings;

    public VendorLetters(StoreSettings store, ClaimsSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    static String subject(String poNumber) {
        return "Damage claim for " + poNumber;
    }

    Letter claim(DamagedGoods goods, Understood mail, int photos) {
        Letter letter = new Letter()
                .say("Hello,")
                .say("An item of our purchase order %s arrived damaged at our customer's.".formatted(goods.poNumber()))
                .list(facts(goods, mail))
                .say("How the customer describes it:")
                .say(CustomersWords.of(mail.words()));
        if (photos > 0) {
            letter.say(photos == 1 ? "A photo is attached." : photos + " photos are attached.");
        }
        return letter.say(
                        "Please send a replacement for what is damaged, and tell us when it ships or what else you need for this claim.")
                .say(closing());
    }

    Letter morePhotos(String poNumber, int photos) {
        return new Letter()
                .say("Hello,")
                .say(
                        photos == 1
                                ? "Here is another photo for our damage claim for %s.".formatted(poNumber)
                                : "Here are %d more photos for our damage claim for %s.".formatted(photos, poNumber))
                .say(closing());
    }

    Letter followUp(String poNumber, Instant sent) {
        return new Letter()
                .say("Hello,")
                .say("On %s we wrote to you about a damage claim for %s and have not had an answer yet."
                        .formatted(day(sent), poNumber))
                .say("Please tell us how you will settle it, and whether you need anything else from us.")
                .say(closing());
    }

    /** What the supplier needs to find the shipment. */
    List<String> facts(DamagedGoods goods, Understood mail) {
        List<String> facts = new ArrayList<>();
        facts.add("Purchase order: " + goods.poNumber());
        goods.items().forEach(item -> facts.add("Item: " + named(item)));
        DamagedQuantity.in(mail, goods.items())
                .ifPresent(count -> facts.add("Damaged, as the customer writes: " + count));
        goods.shippedAt().ifPresent(at -> facts.add("Shipped: " + day(at)));
        goods.deliveredAt().ifPresent(at -> facts.add("Delivered: " + day(at)));
        goods.carrier().ifPresent(carrier -> facts.add("Carrier: " + carrier));
        if (!goods.trackingNumbers().isEmpty()) {
            facts.add("Tracking: " + String.join(", ", goods.trackingNumbers()));
        }
        return facts;
    }

    private static String named(OrderedItem item) {
        String sku = item.sku().map(one -> one + ", ").orElse("");
        return "%s%s, quantity ordered: %d".formatted(sku, item.title(), item.quantity());
    }

    private String closing() {
        return "Kind regards"
                + Optional.of(settings.signature().strip())
                        .filter(name -> !name.isEmpty())
                        .map(name -> "\n" + name)
                        .orElse("");
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.US)
                .format(LocalDate.ofInstant(at, store.timeZone()));
    }
}
