package nightshift.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nightshift.catalog.CatalogEntry;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;

/** Which guardrails hold for an item: what is said of its SKU before what is said of its brand, then its category, then of all. */
final class LimitsBook {
    private final Guards defaults;
    private final Map<String, Guards> byScope = new HashMap<>();
    private final Map<String, Limits> known = new ConcurrentHashMap<>();

    LimitsBook(Guards defaults, List<Guards> special) {
        this.defaults = defaults;
        special.forEach(this::add);
    }

    private void add(Guards guards) {
        String scope = guards.scope()
                .orElseThrow(() ->
                        new BadValue("nightshift.pricing.guardrails: an entry names neither sku nor brand nor category;"
                                + " what holds for all items stands below nightshift.pricing.guardrail-defaults"));
        if (byScope.put(scope, guards) != null) {
            throw new BadValue("nightshift.pricing.guardrails: there are two entries for " + scope.replace('/', ' '));
        }
    }

    Limits of(CatalogEntry item) {
        Optional<Guards> ofSku = entry("sku", item.sku().value());
        // a SKU of its own would fill the memory with one entry each
        return ofSku.isPresent()
                ? merged(item, ofSku)
                : known.computeIfAbsent(item.brand() + "\n" + item.category(), key -> merged(item, ofSku));
    }

    private Limits merged(CatalogEntry item, Optional<Guards> ofSku) {
        List<Guards> order = Stream.of(
                        ofSku, entry("brand", item.brand()), entry("category", item.category()), Optional.of(defaults))
                .flatMap(Optional::stream)
                .toList();
        return new Limits(
                required(order, Guards::minMargin).number(),
                required(order, Guards::minMarginPercent),
                first(order, Guards::minPrice).map(Amount::number),
                first(order, Guards::maxPrice).map(Amount::number),
                first(order, Guards::map).map(Amount::number),
                required(order, Guards::maxMovePerRun),
                required(order, Guards::maxMovePerDay),
                required(order, Guards::maxOverFloor),
                required(order, Guards::rivalAtLeast),
                required(order, Guards::rivalAtMost),
                required(order, Guards::leastChange).number(),
                first(order, Guards::ending),
                required(order, Guards::shippingCharge).number(),
                required(order, Guards::parity));
    }

    private Optional<Guards> entry(String what, String name) {
        return Guards.scope(what, name).map(byScope::get);
    }

    private static <T> Optional<T> first(List<Guards> order, Function<Guards, @Nullable T> value) {
        return order.stream().map(value).filter(Objects::nonNull).findFirst().map(Objects::requireNonNull);
    }

    private static <T> T required(List<Guards> order, Function<Guards, @Nullable T> value) {
        return first(order, value).orElseThrow();
    }
}
