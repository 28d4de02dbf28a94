package nightshift.mailbox;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How Outlook is reached: {@code nightshift.microsoft-graph.*}.
 *
 * @param url ends in {@code /v1.0}
 * @param clientId the application registered at Microsoft Entra
 * @param maxAttachmentSize larger attachments are refused, with the reason
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
        @Min(1) int maxConcurrentRequests) {
    public boolean configured() {
        return !clientId.isBlank() && !clientSecret.isBlank();
    }

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "MicrosoftGraphSettings[" + url + ", client " + clientId + "]";
    }
}
