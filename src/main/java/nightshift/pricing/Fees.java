package nightshift.pricing;

import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;

/** What each channel keeps of a sale; for a category of its own before for all. */
final class Fees {
    private final List<FeeRule> rules;

    Fees(List<FeeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    Optional<FeeRule> of(Channel channel, String category) {
        return rules.stream()
                .filter(rule -> rule.isFor(channel, category))
                .findFirst()
                .or(() -> rules.stream().filter(rule -> rule.isForAll(channel)).findFirst());
    }
}
