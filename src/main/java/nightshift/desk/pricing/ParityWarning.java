package nightshift.desk.pricing;

import java.util.List;
import nightshift.catalog.Catalog;
import nightshift.pricing.LateParity;
import nightshift.pricing.ParityVerdict;
import nightshift.pricing.RollBacks;
import nightshift.pricing.WantedPrice;
import org.springframework.stereotype.Component;

/** What a person should know before he takes a sweep back: which prices of the shop would fall below ours on Amazon. */
@Component
class ParityWarning {
    private final RollBacks rollBacks;
    private final Catalog catalog;
    private final LateParity parity;

    ParityWarning(RollBacks rollBacks, Catalog catalog, LateParity parity) {
        this.rollBacks = rollBacks;
        this.catalog = catalog;
        this.parity = parity;
    }

    /** One sentence each. */
    List<String> ofRollBack(long priceRun) {
        List<WantedPrice> restored = rollBacks.wanted(priceRun);
        return parity.of(true, restored, catalog.find(WantedPrice.skus(restored))).below().stream()
                .map(ParityVerdict.Below::sentence)
                .toList();
    }
}
