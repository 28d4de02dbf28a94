package nightshift.mailbox;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How Outlook is reached: {@code nightshift.microsoft-graph.*}.
 *
 * @param url ends in {@code /v1.0}
 * @param clientId the application registered at Microsoft Entra
 * @param maxAttachmentSize larger attachments are refused, with the reason
 * @param connectWithin after this a call counts as never sent
 * @param answerWithin after this the outcome of a call counts as unknown
 * @param readRepeats how often a read is repeated at once
 * @param searchLag how long Outlook may take until a mail just written is found by its reference
 * @param maxConcurrentRequests in flight, for each mailbox and for the application
 */
@Validated
@ConfigurationProperties("nightshift.microsoft-graph")
public record MicrosoftGraphSettings(
        @NotNull URI url,
        @NotNull URI tokenUrl,
        @NotNull String tenantId,
        @NotNull String clientId,
        @NotNull String clientSecret,
        @NotNull DataSize maxAttachmentSize,
        @NotNull Duration connectWithin,
        @NotNull Duration answerWithin,
        @Min(0) int readRepeats,
        @NotNull Duration searchLag,
        @Min(1) int maxConcurrentRequests) {
    /** @throws IllegalStateException when Outlook cannot be reached with these settings; names the one that is missing */
    void checkComplete() {
        required(!clientId.isBlank(), "client-id");
        required(!clientSecret.isBlank(), "client-secret");
        // the default token-url without a tenant: application tokens are given by a tenant only
        required(!tokenUrl.getPath().startsWith("/common/"), "tenant-id");
    }

    private static void required(boolean set, String key) {
        if (!set) {
            throw new IllegalStateException("nightshift.mailboxes names a mailbox, but nightshift.microsoft-graph."
                    + key + " is empty: set it, or remove the mailbox");
        }
    }

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "MicrosoftGraphSettings[" + url + ", client " + clientId + "]";
    }
}
