package nightshift.pricing;

import java.util.Optional;
import nightshift.competition.KeepaSettings;
import nightshift.core.BadValue;
import nightshift.core.Mode;
import nightshift.marketplace.AmazonSettings;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/**
 * Whether the store's own offers can be told from competitors'. Where they cannot, prices would sink against themselves: then nothing is
 * repriced, and a configuration that reprices is refused when Nightshift starts.
 */
@Component
public class OwnSellers {
    private final PricingSettings pricing;
    private final AmazonSettings amazon;
    private final KeepaSettings keepa;

    /** @throws BadValue where prices are to follow competitors, and nobody says who the store is */
    OwnSellers(PricingSettings pricing, StoreSettings store, AmazonSettings amazon, KeepaSettings keepa) {
        this.pricing = pricing;
        this.amazon = amazon;
        this.keepa = keepa;
        if (Optional.ofNullable(pricing.mode()).orElse(store.mode()) != Mode.OFF) {
            missing().ifPresent(sentence -> {
                throw new BadValue(sentence);
            });
        }
    }

    /** What is missing to reprice as the settings want it, as a sentence; empty: nothing is. */
    public final Optional<String> missing() {
        boolean wanted = !pricing.rules().isEmpty() || !pricing.schedule().isBlank();
        boolean possible = keepa.configured() || amazon.configured() && !pricing.connected();
        return wanted && possible && keepa.ownSellers().isEmpty()
                ? Optional.of("nightshift.amazon.seller-id is blank, but prices are to follow competitors"
                        + (pricing.schedule().isBlank()
                                ? " (nightshift.pricing.rules)"
                                : " (nightshift.pricing.schedule)")
                        + ": the store's own offers could not be told from theirs, and prices would sink against themselves."
                        + " Write your seller id there (or all of yours into nightshift.keepa.own-sellers), or switch repricing off"
                        + " with nightshift.pricing.mode: off")
                : Optional.empty();
    }
}
