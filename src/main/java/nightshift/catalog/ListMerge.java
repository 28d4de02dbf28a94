package nightshift.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.lists.ListColumns;
import nightshift.catalog.lists.ListPurpose;
import nightshift.catalog.lists.ListRow;
import nightshift.catalog.lists.ListSettings;

/**
 * What becomes of an item by a row of a new list. A row that says nothing that can be used leaves the values as they are, and they
 * keep the time they are of.
 */
final class ListMerge {
    private static final int PLACES_OF_COST = 4;
    private static final int PLACES_OF_PRICE = 2;

    private final ListPurpose purpose;
    private final ListColumns columns;
    private final SupplierStanding before;
    private final String currency;
    private final Instant asOf;

    /**
     * @param currency of its amounts
     * @param asOf of when the list as a whole is
     */
    ListMerge(ListSettings list, SupplierStanding before, String currency, Instant asOf) {
        this.purpose = list.purpose();
        this.columns = list.columns();
        this.before = before;
        this.currency = currency;
        this.asOf = asOf;
    }

    /** Empty where nothing has to be written. */
    Optional<ItemChange> of(ListRow row, Optional<HeldItem> held) {
        if (row.sku().isEmpty()) {
            return Optional.empty();
        }
        HeldItem after = held.orElseGet(this::nothing);
        after = purpose.stock() ? stock(row, after) : after;
        after = purpose.cost() ? cost(row, after) : after;
        boolean same = held.isPresent() ? held.get().equals(after) : after.nothing();
        return same
                ? Optional.empty()
                : Optional.of(new ItemChange(row.sku().get().key(), held, after));
    }

    /** The list names it no more. */
    ItemChange withoutRow(String key, HeldItem held) {
        HeldItem after = purpose.stock() ? held.withStock(Optional.empty(), Optional.empty()) : held;
        return new ItemChange(key, Optional.of(held), purpose.cost() ? after.withoutCost() : after);
    }

    private HeldItem nothing() {
        return new HeldItem(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                currency);
    }

    private HeldItem stock(ListRow row, HeldItem held) {
        if (row.usable() && row.stock().isPresent()) {
            return held.withStock(row.pieces(), ownTime(row));
        }
        return held.stock().isEmpty()
                ? held
                : held.withStock(held.stock(), staysOf(held.stockAsOf(), before.stockAsOf()));
    }

    private HeldItem cost(ListRow row, HeldItem held) {
        if (row.usable() && row.cost().isPresent()) {
            return cost(row, held, inPlaces(row.cost(), PLACES_OF_COST), ownTime(row));
        }
        if (held.cost().isEmpty()) {
            return held;
        }
        Optional<Instant> asBefore = staysOf(held.costAsOf(), before.costAsOf());
        return row.usable() && held.currency().equals(currency)
                ? cost(row, held, held.cost(), asBefore)
                : held.withCostOf(asBefore);
    }

    private HeldItem cost(ListRow row, HeldItem held, Optional<BigDecimal> cost, Optional<Instant> costAsOf) {
        Optional<BigDecimal> freight = row.freight().isPresent()
                ? inPlaces(row.freight(), PLACES_OF_COST)
                : known(columns.freight(), held, held.freight());
        Optional<BigDecimal> minimum = row.minimumAdvertised().isPresent()
                ? inPlaces(row.minimumAdvertised().filter(least -> least.signum() > 0), PLACES_OF_PRICE)
                : known(columns.map(), held, held.minimumAdvertised());
        return new HeldItem(held.stock(), held.stockAsOf(), cost, freight, minimum, costAsOf, currency);
    }

    /** What an empty cell leaves as it is; nothing where the settings name no such column (any more). */
    private Optional<BigDecimal> known(List<String> column, HeldItem held, Optional<BigDecimal> amount) {
        return column.isEmpty() || !held.currency().equals(currency) ? Optional.empty() : amount;
    }

    /** It must not get younger with the new list; where nobody knows of when it is, it is as old as can be. */
    private static Optional<Instant> staysOf(Optional<Instant> own, Optional<Instant> ofItsList) {
        return own.or(() -> ofItsList).or(() -> Optional.of(Instant.EPOCH));
    }

    /** As the database keeps it. */
    private static Optional<BigDecimal> inPlaces(Optional<BigDecimal> amount, int places) {
        return amount.map(exact -> exact.setScale(places, RoundingMode.HALF_UP));
    }

    private Optional<Instant> ownTime(ListRow row) {
        return row.asOf().filter(at -> !at.equals(asOf)).map(at -> at.truncatedTo(ChronoUnit.MICROS));
    }
}
