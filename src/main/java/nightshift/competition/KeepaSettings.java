package nightshift.competition;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import nightshift.core.BadValue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How Keepa is asked: {@code nightshift.keepa.*}.
 *
 * @param key the API key; empty: Keepa is not configured, and nothing is repriced by it
 * @param domain Keepa's number of the Amazon marketplace: 1 is Amazon.com
 * @param buyBox also ask who holds the buy box (costs more tokens); without it only the lowest new offer is known
 * @param ownSellers the seller ids that are the store itself: their offers are never a competitor's
 * @param staleAfter what was read longer ago is asked for again
 * @param sellingStaleAfter the same for what sells
 * @param waitAtMost how long one sweep waits for tokens in all; the rest is asked in the next
 */
@Validated
@ConfigurationProperties("nightshift.keepa")
public record KeepaSettings(
        @NotNull
                @Pattern(
                        regexp = "https?://[^?#\\s]+",
                        message =
                                "nightshift.keepa.url must be an address such as https://api.keepa.com, without the key")
                String url,
        @NotNull String key,
        int domain,
        boolean buyBox,
        List<String> ownSellers,
        @Min(value = 1, message = "nightshift.keepa.asins-per-call is 1 to 100")
                @Max(value = 100, message = "nightshift.keepa.asins-per-call is 1 to 100: Keepa takes no more at once")
                int asinsPerCall,
        @NotNull Duration staleAfter,
        @NotNull Duration sellingStaleAfter,
        @NotNull Duration waitAtMost,
        @NotNull Duration connectWithin,
        @NotNull Duration answerWithin) {
    public KeepaSettings {
        url = url != null && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        ownSellers = ownSellers == null
                ? List.of()
                : ownSellers.stream()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList();
    }

    public boolean configured() {
        return !key.isBlank();
    }

    /** @throws BadValue when Keepa has no such marketplace */
    public KeepaDomain marketplace() {
        return KeepaDomain.of(domain);
    }

    @AssertTrue(
            message =
                    "nightshift.keepa.domain must be one of Keepa's marketplaces: 1 is Amazon.com, 2 co.uk, 3 de, 6 ca")
    public boolean isMarketplaceKnown() {
        try {
            return marketplace() != null;
        } catch (BadValue none) {
            return false;
        }
    }

    @AssertTrue(
            message = "nightshift.keepa.stale-after, selling-stale-after and wait-at-most must be longer than nothing,"
                    + " and what sells must not be asked for less often than the rest")
    public boolean isAgeGiven() {
        return staleAfter == null
                || sellingStaleAfter == null
                || waitAtMost == null
                || (sellingStaleAfter.compareTo(Duration.ZERO) > 0
                        && staleAfter.compareTo(sellingStaleAfter) >= 0
                        && !waitAtMost.isNegative());
    }

    @Override
    public String toString() {
        return "KeepaSettings[url=" + url + ", domain=" + domain + "]";
    }
}
