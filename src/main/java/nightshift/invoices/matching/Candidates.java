package nightshift.invoices.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Sku;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.PartMapping;
import nightshift.invoices.PartNumbers;

/** Which lines of the orders an invoice's line may be for, and what speaks for each: less cost is more evidence. */
final class Candidates {
    private static final double SAME_ITEM = 0.3;
    private static final int MOST_ALIKE = 50;
    private final OrderIndex index;
    private final CrossReference parts;

    Candidates(OrderIndex index, CrossReference parts) {
        this.index = index;
        this.parts = parts;
    }

    List<Candidate> of(InvoiceLine line) {
        Map<Integer, MatchKey> keys = sure(line);
        Map<Integer, Integer> costs = new HashMap<>();
        keys.forEach((column, key) -> costs.put(column, key.rank() * 100));
        if (keys.isEmpty()) {
            alike(line).forEach((column, likeness) -> {
                keys.put(column, MatchKey.DESCRIPTION);
                costs.put(column, 1000 + (int) ((1 - likeness) * 4000));
            });
        }
        List<Candidate> candidates = new ArrayList<>();
        keys.forEach((column, key) -> {
            if (mayBeFor(line, index.lines().get(column))) {
                candidates.add(new Candidate(column, key, costs.getOrDefault(column, 0) + misfit(line, column)));
            }
        });
        return candidates;
    }

    private Map<Integer, MatchKey> sure(InvoiceLine line) {
        Map<Integer, MatchKey> keys = new HashMap<>();
        Optional<PartMapping> mapping = parts.of(line);
        line.buyerPart().ifPresent(own -> put(keys, index.withSku(own.value()), MatchKey.OWN_SKU));
        mapping.map(PartMapping::sku)
                .map(Sku::value)
                .ifPresent(sku -> put(keys, index.withSku(sku), MatchKey.CROSS_REFERENCE));
        if (mapping.isEmpty()) {
            line.part().ifPresent(part -> put(keys, index.withSku(part.value()), MatchKey.OWN_SKU));
            line.part().ifPresent(part -> put(keys, index.naming(part.value()), MatchKey.PART_ON_ORDER));
            line.gtin().ifPresent(gtin -> put(keys, index.naming(gtin.value()), MatchKey.PART_ON_ORDER));
        }
        if (keys.isEmpty() && mapping.isEmpty()) {
            spelledInDescription(line, keys);
            numbered(line).ifPresent(column -> keys.putIfAbsent(column, MatchKey.ORDER_LINE));
        }
        return keys;
    }

    /** Some vendors print the store's SKU within the description. */
    private void spelledInDescription(InvoiceLine line, Map<Integer, MatchKey> keys) {
        line.description().ifPresent(description -> {
            for (String word : description.value().split("[\\s,;()\\[\\]]+")) {
                if (word.matches(".*\\d.*") && PartNumbers.normalized(word).length() >= 4) {
                    put(keys, index.withSku(word), MatchKey.OWN_SKU);
                }
            }
        });
    }

    private static void put(Map<Integer, MatchKey> keys, Iterable<Integer> columns, MatchKey key) {
        columns.forEach(column -> keys.putIfAbsent(column, key));
    }

    /** A line number alone could be the vendor's own: the words must agree as well. */
    private Optional<Integer> numbered(InvoiceLine line) {
        return line.orderLine().flatMap(index::numbered).filter(column -> line.description()
                .filter(words -> Likeness.of(
                                words.value(), index.lines().get(column).line().description())
                        >= SAME_ITEM)
                .isPresent());
    }

    private Map<Integer, Double> alike(InvoiceLine line) {
        Map<Integer, Double> alike =
                line.description().map(words -> index.like(words.value())).orElse(Map.of());
        if (alike.size() <= MOST_ALIKE) {
            return alike;
        }
        Map<Integer, Double> best = new HashMap<>();
        alike.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(MOST_ALIKE)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }

    private static boolean mayBeFor(InvoiceLine line, OrderLine order) {
        return line.purchaseOrder()
                .map(named -> OrderNumbers.same(named.value(), order.order().number()))
                .orElse(true);
    }

    /** Among equally sure lines: the same price first, then a quantity that is open, then the same place. */
    private int misfit(InvoiceLine line, int column) {
        OrderLine order = index.lines().get(column);
        BigDecimal factor = parts.of(line).map(PartMapping::packFactor).orElse(BigDecimal.ONE);
        int cost = line.netPrice()
                .map(price -> off(price, order.line().unitPrice().multiply(factor)) * 30 / 100)
                .orElse(10);
        BigDecimal quantity =
                line.quantity().map(Found::value).orElse(BigDecimal.ZERO).multiply(factor);
        cost += off(quantity, order.line().open()) * 10 / 100;
        return cost * 4 + Math.min(3, Math.abs(line.position() - order.line().position()));
    }

    /** How far two values are apart, from 0 to 100. */
    private static int off(BigDecimal one, BigDecimal other) {
        BigDecimal most = one.abs().max(other.abs());
        return most.signum() == 0
                ? 0
                : one.subtract(other)
                        .abs()
                        .multiply(new BigDecimal(100))
                        .divide(most, 0, RoundingMode.CEILING)
                        .min(new BigDecimal(100))
                        .intValue();
    }
}
