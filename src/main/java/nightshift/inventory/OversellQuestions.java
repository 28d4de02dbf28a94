package nightshift.inventory;

import nightshift.marketplace.AmazonSettings;
import org.springframework.stereotype.Component;

/** Whether a run has to know what customers ordered on Amazon: where pieces are shared out, and Amazon is configured. */
@Component
public class OversellQuestions {
    private final InventorySettings settings;
    private final AmazonSettings amazon;

    public OversellQuestions(InventorySettings settings, AmazonSettings amazon) {
        this.settings = settings;
        this.amazon = amazon;
    }

    public boolean areAsked() {
        return settings.oversell().guard() && amazon.configured();
    }

    /** Whether what is kept of Amazon's orders may be counted on. */
    public boolean areAnswered(boolean searchedLately) {
        return searchedLately || !areAsked();
    }
}
