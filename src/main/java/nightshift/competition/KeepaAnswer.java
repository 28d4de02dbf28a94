package nightshift.competition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Keepa answers, as it writes it. Each field may be missing.
 *
 * @param timestamp of its server, in milliseconds
 * @param tokensLeft may be negative
 * @param refillIn milliseconds until the next tokens
 * @param refillRate tokens a minute
 * @param tokenFlowReduction tokens a minute lost to trackings, sometimes with a fraction
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeepaAnswer(
        @Nullable Long timestamp,
        @Nullable Integer tokensLeft,
        @Nullable Long refillIn,
        @Nullable Integer refillRate,
        @Nullable BigDecimal tokenFlowReduction,
        @Nullable Integer tokensConsumed,
        @Nullable List<@Nullable Product> products,
        @Nullable Problem error) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Problem(@Nullable String type, @Nullable String message, @Nullable String details) {}

    /** One product. Times are in Keepa minutes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Product(
            @Nullable String asin,
            @Nullable Integer domainId,
            @Nullable Integer productType,
            @Nullable Long lastUpdate,
            @Nullable Boolean newPriceIsMAP,
            @Nullable Integer monthlySold,
            @Nullable Stats stats) {}

    /** @param current by Keepa's index: 1 lowest new offer, 3 sales rank, 10 lowest new offer shipped by Amazon, 11 number of new offers */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Stats(
            @Nullable List<@Nullable Long> current,
            @Nullable Long buyBoxPrice,
            @Nullable Long buyBoxShipping,
            @Nullable String buyBoxSellerId,
            @Nullable Boolean buyBoxIsFBA,
            @Nullable Boolean buyBoxIsUnqualified,
            @Nullable Long lastBuyBoxUpdate,
            @Nullable List<@Nullable String> sellerIdsLowestFBA,
            @Nullable List<@Nullable String> sellerIdsLowestFBM) {}
}
