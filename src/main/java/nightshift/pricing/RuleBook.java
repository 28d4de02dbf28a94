package nightshift.pricing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.core.BadValue;

/** The rules with the strategies they name. A rule that names what there is not, or not enough, is refused when Nightshift starts. */
final class RuleBook {
    private static final String WHERE = "nightshift.pricing.rules";

    /** A rule ready to be asked. */
    record Ready(PriceRule rule, List<PriceStrategy> strategies, Parameters with) {}

    private final List<Ready> rules;

    RuleBook(List<PriceRule> rules, List<PriceStrategy> strategies) {
        Map<String, PriceStrategy> byName =
                strategies.stream().collect(Collectors.toMap(PriceStrategy::name, Function.identity()));
        this.rules = rules.stream().map(rule -> ready(rule, byName)).toList();
    }

    Optional<Ready> of(CatalogEntry item, Channel channel) {
        for (Ready ready : rules) {
            if (ready.rule().fits(item, channel)) {
                return Optional.of(ready);
            }
        }
        return Optional.empty();
    }

    private static Ready ready(PriceRule rule, Map<String, PriceStrategy> byName) {
        List<PriceStrategy> named =
                rule.strategies().stream().map(name -> strategy(name, byName)).toList();
        Map<String, BigDecimal> values = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (PriceStrategy strategy : named) {
            for (Parameter parameter : strategy.parameters()) {
                wanted.add(parameter.name());
                values.put(parameter.name(), parameter.read(strategy.name(), given(rule, strategy, parameter)));
            }
        }
        rule.with().keySet().stream()
                .filter(name -> !wanted.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadValue(WHERE + ": no strategy of " + rule.strategies() + " knows \"" + name + "\"");
                });
        return new Ready(rule, named, new Parameters(values));
    }

    private static PriceStrategy strategy(String name, Map<String, PriceStrategy> byName) {
        return Optional.ofNullable(byName.get(name.strip()))
                .orElseThrow(() -> new BadValue(WHERE + ": there is no strategy \"" + name + "\"; there are "
                        + String.join(", ", new TreeSet<>(byName.keySet()))));
    }

    private static String given(PriceRule rule, PriceStrategy strategy, Parameter parameter) {
        return Optional.ofNullable(rule.with().get(parameter.name()))
                .orElseThrow(() -> new BadValue(WHERE + ": strategy " + strategy.name() + " wants to know \""
                        + parameter.name() + "\"; write with: {" + parameter.name() + ": ...}"));
    }
}
