package nightshift.shop;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the shop is reached: {@code nightshift.shopify.*} of application.yaml.
 *
 * @param url the origin before {@code /admin/api}; empty: no shop is configured and every call fails with a sentence
 * @param accessToken a static token; empty: client id and secret get one (client credentials grant, good for 24 hours)
 * @param apiVersion the version the GraphQL documents are written for, such as {@code 2026-07}
 * @param answerWithin after this time the outcome of a write counts as unknown
 */
@Validated
@ConfigurationProperties("nightshift.shopify")
public record ShopifySettings(
        @NotNull
                @Pattern(
                        regexp = "(https?://[^/?#\\s]+(?!.*/admin)[^?#\\s]*)?",
                        message =
                                "nightshift.shopify.url must be what comes before /admin/api, such as https://YOUR-STORE.myshopify.com")
                String url,
        @NotNull String accessToken,
        @NotNull String clientId,
        @NotNull String clientSecret,
        @NotNull
                @Pattern(
                        regexp = "\\d{4}-\\d{2}",
                        message = "nightshift.shopify.api-version must be a version such as 2026-07")
                String apiVersion,
        @Min(1) @Max(20) int callsInFlight,
        @NotNull Duration connectWithin,
        @NotNull Duration answerWithin) {
    public ShopifySettings {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    public boolean configured() {
        return !url.isEmpty();
    }

    public boolean staticToken() {
        return !accessToken.isEmpty();
    }

    @AssertTrue(
            message = "nightshift.shopify.url is set, so nightshift.shopify.access-token or both"
                    + " nightshift.shopify.client-id and nightshift.shopify.client-secret must be set too")
    public boolean isCredentialGiven() {
        return !configured() || staticToken() || !clientId.isEmpty() && !clientSecret.isEmpty();
    }

    /** Where GraphQL requests go. Without a configured shop a name that never resolves: calls are refused before. */
    public String graphqlUrl() {
        return (configured() ? url : "https://not-configured.invalid") + "/admin/api/" + apiVersion + "/graphql.json";
    }

    @Override
    public String toString() {
        return "ShopifySettings[url=" + url + ", apiVersion=" + apiVersion + "]";
    }
}
