package nightshift.catalog.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * What a list is judged by.
 *
 * @param storeCurrency the shop's; empty as long as nothing was read from the shop
 * @param inForce the list before; empty for the first one
 * @param fileAsOf what the file's own time says; used where no row has a time
 */
public record ListContext(
        ListSettings list,
        ListLimits limits,
        Optional<Currency> storeCurrency,
        Optional<ListInForce> inForce,
        Instant fileAsOf,
        Instant now,
        ZoneId zone) {}
