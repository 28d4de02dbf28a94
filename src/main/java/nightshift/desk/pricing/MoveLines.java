package nightshift.desk.pricing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.catalog.Catalog;
import nightshift.catalog.CatalogEntry;
import nightshift.core.Sku;
import nightshift.pricing.KeptProposal;
import org.springframework.stereotype.Component;

/** Prices of a sweep with the titles of their products, which the sweep itself does not keep. */
@Component
class MoveLines {
    private final Catalog catalog;

    MoveLines(Catalog catalog) {
        this.catalog = catalog;
    }

    List<MoveLine> of(List<KeptProposal> proposals) {
        Map<String, String> titles = catalog
                .find(proposals.stream().map(one -> new Sku(one.sku())).toList())
                .stream()
                .collect(Collectors.toMap(entry -> entry.sku().key(), CatalogEntry::title, (one, same) -> one));
        return proposals.stream().map(one -> MoveLine.of(one, titles)).toList();
    }
}
