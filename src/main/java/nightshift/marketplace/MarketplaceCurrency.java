package nightshift.marketplace;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In which currency the store's offers on Amazon are (amazon-sp-api 3.2). */
@Component
public class MarketplaceCurrency {
    private static final Map<String, String> BY_MARKETPLACE = Map.ofEntries(
            Map.entry("ATVPDKIKX0DER", "USD"),
            Map.entry("A2EUQ1WTGCTBG2", "CAD"),
            Map.entry("A1AM78C64UM0Y8", "MXN"),
            Map.entry("A2Q3Y263D00KWC", "BRL"),
            Map.entry("A1F83G8C2ARO7P", "GBP"),
            Map.entry("A1PA6795UKMFR9", "EUR"),
            Map.entry("A13V1IB3VIYZZH", "EUR"),
            Map.entry("APJ6JRA9NG5V4", "EUR"),
            Map.entry("A1RKKUPIHCS9HS", "EUR"),
            Map.entry("A1805IZSGTT6HS", "EUR"),
            Map.entry("A2NODRKZP88ZB9", "SEK"),
            Map.entry("A1C3SOZRARQ6R3", "PLN"),
            Map.entry("A39IBJ37TRP1C6", "AUD"),
            Map.entry("A1VC38T7YXB528", "JPY"));

    private final AmazonSettings settings;

    public MarketplaceCurrency(AmazonSettings settings) {
        this.settings = settings;
    }

    /** Empty for a marketplace that Nightshift does not know. */
    public Optional<Currency> currency() {
        return Optional.ofNullable(BY_MARKETPLACE.get(settings.marketplaceId())).map(Currency::getInstance);
    }
}
