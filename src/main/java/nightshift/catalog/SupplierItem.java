package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Money;

/**
 * What a supplier's lists say about an item. Stock and cost may come in different lists, so each has its own age.
 *
 * @param stock pieces he can ship; empty where no list in force names it
 * @param cost what the store pays for a piece
 * @param freight what shipping a piece costs the store; empty where his list does not say
 * @param minimumAdvertised the price below which the item must not be offered (MAP)
 */
public record SupplierItem(
        String supplier,
        Optional<Integer> stock,
        Optional<Instant> stockAsOf,
        Optional<Money> cost,
        Optional<Money> freight,
        Optional<Money> minimumAdvertised,
        Optional<Instant> costAsOf) {}
