package nightshift.catalog;

import java.util.Optional;

/** What became of an offered list. @param before the list in force until now; where the new one is refused it stays so */
public record ListOutcome(SupplierFeed feed, Optional<SupplierFeed> before) {}
