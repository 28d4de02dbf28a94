package nightshift.catalog;

import java.util.Optional;

/**
 * What became of an offered list.
 *
 * @param before the list in force until now; where the new one is refused it stays so
 */
public record ListOutcome(SupplierFeed feed, Optional<SupplierFeed> before) {
    public String inWords() {
        return feed.accepted()
                ? "in force" + (feed.leftOut() == 0 ? "" : ", " + feed.leftOut() + " rows left out")
                : "refused. " + String.join(". ", feed.reasons());
    }
}
