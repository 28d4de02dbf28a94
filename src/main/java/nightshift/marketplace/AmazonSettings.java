package nightshift.marketplace;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How to reach Amazon's Selling Partner API: {@code nightshift.amazon.*}. Without a client id Amazon is not configured and
 * nothing is asked of it.
 *
 * @param confirmation who tells Amazon that an order was shipped, and how
 * @param feedWait how long a run waits for the report of its feed
 * @param feedPause the first pause before a run looks at its feed again; pauses grow to four times this
 * @param feedAlertAfter a feed still open after this long is an alert
 * @param feedPoll Quartz cron of the look at open feeds; empty: only runs look
 * @param feedAdoptAfter how long a feed whose creation was not answered may take to show up, before it counts as not created
 * @param orderMaxAge how old the local copy of an order may be when it is asked for
 * @param ordersOverlap how far each search for changed orders reaches back behind the end of the last one
 * @param ordersSince how far the very first search reaches back
 * @param ordersShownAfter how long Amazon may take until an order shows a confirmation that was taken
 * @param connectWithin after this a call counts as never sent
 * @param answerWithin after this the outcome of a call counts as unknown
 * @param planMultiple how many times Amazon's published usage plan this seller has
 * @param callsInFlight calls to Amazon at the same time
 */
@Validated
@ConfigurationProperties("nightshift.amazon")
public record AmazonSettings(
        @NotNull URI url,
        @NotNull URI tokenUrl,
        @NotNull String clientId,
        @NotNull String clientSecret,
        @NotNull String refreshToken,
        @NotNull String sellerId,
        @NotNull String marketplaceId,
        @NotNull Confirmation confirmation,
        @NotNull Duration feedWait,
        @NotNull Duration feedPause,
        @NotNull Duration feedAlertAfter,
        @NotNull String feedPoll,
        @NotNull Duration feedAdoptAfter,
        @NotNull Duration orderMaxAge,
        @NotNull Duration ordersOverlap,
        @NotNull Duration ordersSince,
        @NotNull Duration ordersShownAfter,
        @NotNull Duration connectWithin,
        @NotNull Duration answerWithin,
        @Min(1) int planMultiple,
        @Min(1) int callsInFlight) {

    public boolean configured() {
        return !clientId.isBlank();
    }

    @AssertTrue(
            message =
                    "nightshift.amazon.client-id is set, so client-secret, refresh-token, seller-id and marketplace-id"
                            + " of nightshift.amazon must be set too")
    boolean isComplete() {
        return !configured()
                || !(clientSecret.isBlank() || refreshToken.isBlank() || sellerId.isBlank() || marketplaceId.isBlank());
    }

    @Override
    public String toString() {
        return "AmazonSettings[url=" + url + ", sellerId=" + sellerId + ", confirmation=" + confirmation + "]";
    }

    /** Who confirms shipments to Amazon. */
    public enum Confirmation {
        /** One feed for each run. */
        FEED,
        /** One confirmShipment call for each parcel. */
        API,
        /** Shopify's marketplace connector does it; Nightshift only verifies. */
        CONNECTOR
    }
}
