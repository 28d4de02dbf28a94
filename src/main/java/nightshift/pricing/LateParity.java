package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.core.Money;
import org.springframework.stereotype.Component;

/**
 * Parity with Amazon for prices that were decided some time ago, in part, or are taken back: the sweep compared with a price on Amazon
 * that may be another one by now, or stays what it was. What lowers a price of the shop below ours on Amazon is held or told, as the
 * guardrail says; what a person takes back is always written, and told. Where a connector takes the shop's prices to Amazon they stay the
 * same.
 */
@Component
public class LateParity {
    private final PricingSettings settings;
    private final LimitsBook limits;
    private final Clock clock;

    public LateParity(PricingSettings settings, Clock clock) {
        this.settings = settings;
        this.limits = new LimitsBook(settings.guardrailDefaults(), settings.guardrails());
        this.clock = clock;
    }

    /** @param items as last read */
    public ParityVerdict of(boolean rollsBack, List<WantedPrice> wanted, List<CatalogEntry> items) {
        Map<String, CatalogEntry> bySku = items.stream()
                .collect(Collectors.toMap(item -> item.sku().key(), Function.identity(), (one, same) -> one));
        Map<String, WantedPrice> onAmazon = wanted.stream()
                .filter(price -> price.channel() == Channel.AMAZON)
                .collect(Collectors.toMap(price -> price.sku().key(), Function.identity(), (one, same) -> one));
        List<WantedPrice> writable = new ArrayList<>();
        List<ParityVerdict.Below> told = new ArrayList<>();
        List<ParityVerdict.Below> held = new ArrayList<>();
        for (WantedPrice price : wanted) {
            Optional<ParityVerdict.Below> below = Optional.ofNullable(
                            bySku.get(price.sku().key()))
                    .filter(item -> price.channel() == Channel.SHOPIFY)
                    .flatMap(item -> below(price, item, onAmazon));
            boolean holds = below.filter(one -> one.strict() && !rollsBack).isPresent();
            below.ifPresent((holds ? held : told)::add);
            if (!holds) {
                writable.add(price);
            }
        }
        return new ParityVerdict(writable, told, held);
    }

    private Optional<ParityVerdict.Below> below(
            WantedPrice price, CatalogEntry item, Map<String, WantedPrice> onAmazon) {
        Parity parity = limits.of(item).parity();
        if (parity == Parity.OFF || settings.connected() || !price.lowers()) {
            return Optional.empty();
        }
        boolean strict = parity == Parity.HOLD;
        return item.amazon().flatMap(there -> there.price()
                .flatMap(shown -> strict && isOld(there)
                        ? Optional.of("was last read at " + there.readAt() + ", too long ago to compare")
                        : lower(
                                price,
                                after(
                                        shown,
                                        Optional.ofNullable(
                                                onAmazon.get(item.sku().key())))))
                .map(why -> new ParityVerdict.Below(
                        price,
                        strict,
                        price.sku() + ": " + price.to().amount().toPlainString() + " in the shop, our price on Amazon "
                                + why)));
    }

    private boolean isOld(AmazonListing there) {
        Instant end = there.readAt().plus(settings.listingStaleAfter());
        return end.isBefore(clock.instant());
    }

    /** A change on Amazon counts only where it can be written: from what stands there. */
    private static BigDecimal after(Money shown, Optional<WantedPrice> change) {
        return change.filter(one -> one.from().amount().compareTo(shown.amount()) == 0)
                .map(one -> one.to().amount())
                .orElse(shown.amount());
    }

    private static Optional<String> lower(WantedPrice price, BigDecimal onAmazon) {
        return price.to().amount().compareTo(onAmazon) < 0
                ? Optional.of("is " + onAmazon.toPlainString())
                : Optional.empty();
    }
}
