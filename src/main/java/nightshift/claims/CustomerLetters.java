package nightshift.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.AmazonOrderId;
import nightshift.customers.letters.Letter;
import nightshift.customers.policies.Passage;
import nightshift.customers.policies.Policy;
import nightshift.customers.policies.StorePolicies;
import org.springframework.stereotype.Component;

/**
 * What the customer is written: which item of which order, what happens next by the store's own policy, and which photos are missing.
 * Nothing is promised, no fault is admitted. On Amazon nothing of the store's own texts, which may name it.
 */
@Component
public class CustomerLetters {
    private static final String POLICY = "damage";

    private final ClaimWordings wordings;
    private final StorePolicies policies;
    private final ClaimsSettings settings;

    public CustomerLetters(ClaimWordings wordings, StorePolicies policies, ClaimsSettings settings) {
        this.wordings = wordings;
        this.policies = policies;
        this.settings = settings;
    }

    Letter claimed(ClaimCase asked, DamagedGoods goods) {
        Letter letter = begun(asked, goods);
        if (!asked.pictures().none()) {
            letter.say(words(asked, "photos.thanks"));
        }
        return ended(asked, nextSteps(asked, letter));
    }

    Letter askingPhotos(ClaimCase asked, DamagedGoods goods) {
        Letter letter = begun(asked, goods)
                .say(words(asked, "photos.ask"))
                .list(settings.profile(goods.supplier()).wanted().stream()
                        .map(evidence -> words(asked, evidence.wording()))
                        .toList());
        return ended(asked, nextSteps(asked, letter));
    }

    Letter askingWhich(ClaimCase asked, List<String> candidates) {
        Letter letter = new Letter()
                .say(greeting(asked))
                .say(words(asked, "sorry.unsure"))
                .say(words(asked, "which"))
                .list(candidates)
                .say(words(asked, "which.answer"));
        return ended(asked, letter);
    }

    Letter joined(ClaimCase asked, DamagedGoods goods) {
        Letter letter = new Letter()
                .say(greeting(asked))
                .say(words(asked, "joined", orderName(asked, goods), items(goods)))
                .say(words(asked, "next"));
        return ended(asked, letter);
    }

    private Letter begun(ClaimCase asked, DamagedGoods goods) {
        return new Letter().say(greeting(asked)).say(words(asked, "sorry", orderName(asked, goods), items(goods)));
    }

    private Letter nextSteps(ClaimCase asked, Letter letter) {
        Optional<Policy> policy = asked.onAmazon() ? Optional.empty() : policies.named(POLICY, language(asked));
        if (policy.isEmpty()) {
            return letter.say(words(asked, "next")).say(words(asked, "keep"));
        }
        for (Passage passage : policy.get().passages()) {
            letter.say(passage.text()).citing(passage.cited());
        }
        return letter;
    }

    private Letter ended(ClaimCase asked, Letter letter) {
        boolean signed = !asked.onAmazon() && !settings.signature().isBlank();
        return letter.say(
                words(asked, "closing") + (signed ? "\n" + settings.signature().strip() : ""));
    }

    private String greeting(ClaimCase asked) {
        return asked.open()
                .mail()
                .fromName()
                .map(String::strip)
                .filter(name -> name.matches("\\p{Lu}[\\p{L}'-]+( \\p{Lu}[\\p{L}'.-]*){1,2}"))
                .filter(name -> !asked.onAmazon())
                .map(name -> words(asked, "greeting.named", name))
                .orElseGet(() -> words(asked, "greeting"));
    }

    /** An Amazon buyer knows his order by Amazon's number only. */
    private static String orderName(ClaimCase asked, DamagedGoods goods) {
        Optional<String> amazon = goods.order().amazonOrder().map(AmazonOrderId::value);
        return asked.onAmazon()
                ? amazon.orElse(goods.order().name().value())
                : goods.order().name().value();
    }

    private static String items(DamagedGoods goods) {
        return goods.items().stream()
                .map(item ->
                        item.title() + item.sku().map(sku -> " (" + sku + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    private String words(ClaimCase asked, String key, String... values) {
        return wordings.of(language(asked), key, values);
    }

    private static String language(ClaimCase asked) {
        return asked.understood().language();
    }
}
