package nightshift.books;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How QuickBooks Online is reached: {@code nightshift.quickbooks.*}. Without a client id QuickBooks is not configured and
 * nothing is asked of it.
 *
 * @param url the origin before {@code /v3/company}
 * @param refreshToken the one the owner got when he connected the app; QuickBooks replaces it about once a day, and the newest
 *     is kept in the database. A new one here begins a new connection
 * @param realmId the company's id
 * @param homeCurrency the currency of what names none
 * @param callsInFlight QuickBooks takes 10 at a time
 * @param callsPerMinute QuickBooks takes 500
 * @param batchesPerMinute QuickBooks takes 40
 * @param billsSince how far back the bills reach that are kept to recognize an invoice entered before
 * @param sameBillWithin how many days apart two bills of one amount may be dated to be suspected to be one
 * @param changesOverlap how far each look for changes reaches back behind the end of the last one
 */
@Validated
@ConfigurationProperties("nightshift.quickbooks")
public record QuickBooksSettings(
        @NotNull URI url,
        @NotNull URI tokenUrl,
        @NotNull String clientId,
        @NotNull String clientSecret,
        @NotNull String refreshToken,
        @NotNull
                @Pattern(
                        regexp = "\\d*",
                        message = "nightshift.quickbooks.realm-id must be the company id, digits only")
                String realmId,
        @NotNull Currency homeCurrency,
        @Min(1) @Max(10) int callsInFlight,
        @Min(1) int callsPerMinute,
        @Min(1) int batchesPerMinute,
        @NotNull Duration billsSince,
        @Min(0) @Max(366) int sameBillWithin,
        @NotNull Duration changesOverlap,
        @NotNull Duration connectWithin,
        @NotNull Duration answerWithin) {

    public boolean configured() {
        return !clientId.isBlank();
    }

    @AssertTrue(
            message = "nightshift.quickbooks.client-id is set, so client-secret, refresh-token and realm-id of"
                    + " nightshift.quickbooks must be set too")
    boolean isComplete() {
        return !configured() || !(clientSecret.isBlank() || refreshToken.isBlank() || realmId.isBlank());
    }

    @AssertTrue(
            message = "nightshift.quickbooks.calls-per-minute must be 500 at most and batches-per-minute 40 at most:"
                    + " QuickBooks takes no more of one company")
    boolean isWithinLimits() {
        boolean simulated = url != null && "127.0.0.1".equals(url.getHost());
        return simulated || (callsPerMinute <= 500 && batchesPerMinute <= 40);
    }

    /** Where the company's calls go, without a slash at the end. */
    public String companyUrl() {
        return url.toString().replaceAll("/+$", "") + "/v3/company/" + realmId;
    }

    @Override
    public String toString() {
        return "QuickBooksSettings[url=" + url + ", realmId=" + realmId + "]";
    }
}
