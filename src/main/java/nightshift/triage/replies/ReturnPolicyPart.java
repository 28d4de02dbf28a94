package nightshift.triage.replies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nightshift.customers.OrderContext;
import nightshift.customers.letters.Letter;
import nightshift.customers.policies.Passage;
import nightshift.customers.policies.Policy;
import nightshift.customers.policies.StorePolicies;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.MailTopic;
import nightshift.shop.CustomerOrder;
import nightshift.shop.Parcel;
import nightshift.triage.TriageCase;
import org.springframework.stereotype.Component;

/** The store's own words on returns, with the last day of the customer's order where it is known to be his. */
@Component
class ReturnPolicyPart implements ReplyPart {
    static final String POLICY = "returns";
    private static final int PASSAGES = 2;

    private final StorePolicies policies;

    ReturnPolicyPart(StorePolicies policies) {
        this.policies = policies;
    }

    @Override
    public MailTopic topic() {
        return MailTopic.RETURN_POLICY;
    }

    @Override
    public Optional<String> write(Letter letter, TriageCase asked, ReplyWords words) {
        if (asked.understood().channel() == MailChannel.AMAZON) {
            return Optional.of("Amazon's own rules count for returns of its buyers.");
        }
        Optional<Policy> policy = policies.named(POLICY, words.language());
        if (policy.isEmpty()) {
            return Optional.of("There is no policy text \"%s\" in the language of this mail (%s)."
                    .formatted(POLICY, words.language()));
        }
        List<Passage> passages =
                StorePolicies.chosen(policy.get(), asked.understood().words().said(), PASSAGES);
        for (Passage passage : passages) {
            letter.say(passage.text()).citing(passage.cited());
        }
        window(letter, asked, policy.get().days(), words);
        return Optional.empty();
    }

    /** Only for one order of the sender's: of several nobody knows which one he means. */
    private static void window(Letter letter, TriageCase asked, OptionalInt days, ReplyWords words) {
        if (days.isPresent()
                && asked.orders() instanceof OrderContext.Theirs theirs
                && theirs.orders().size() == 1) {
            CustomerOrder order = theirs.orders().get(0);
            String name = order.name().value();
            String count = String.valueOf(days.getAsInt());
            lastDelivery(order)
                    .ifPresentOrElse(
                            at -> {
                                LocalDate end = words.local(at).plusDays(days.getAsInt());
                                letter.say(words.of("returns.window", name, words.day(at), count, words.day(end)));
                            },
                            () -> letter.say(words.of("returns.window-open", name, count)));
        }
    }

    /** Empty while something of it is still under way. */
    private static Optional<Instant> lastDelivery(CustomerOrder order) {
        return order.open()
                ? Optional.empty()
                : order.parcels().stream()
                        .map(Parcel::deliveredAt)
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo);
    }
}
