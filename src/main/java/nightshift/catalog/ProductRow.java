package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A product as a list shows it: what each side last said.
 *
 * @param shopStatus ACTIVE, DRAFT, ARCHIVED or UNLISTED; empty where the shop does not have it
 * @param amazonStatus Active, Inactive or Incomplete; empty where Amazon does not have it
 * @param supplierStock what its own supplier can ship
 */
public record ProductRow(
        String sku,
        String title,
        Optional<String> asin,
        Optional<String> supplier,
        Optional<String> shopStatus,
        Optional<BigDecimal> shopPrice,
        OptionalInt shopStock,
        Optional<String> amazonStatus,
        Optional<BigDecimal> amazonPrice,
        OptionalInt amazonStock,
        OptionalInt supplierStock,
        Optional<Instant> supplierStockAsOf,
        Optional<BigDecimal> cost,
        boolean paused,
        boolean outButLive,
        boolean troubled) {}
