package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class MicrosoftGraphSettingsTests {
    @ParameterizedTest
    @CsvSource({"store, '', secret, client-id", "store, id, '', client-secret", "common, id, secret, tenant-id"})
    void namesTheSettingThatIsMissing(String tenant, String id, String secret, String missing) {
        assertThatThrownBy(() -> settings(tenant, id, secret).checkComplete())
                .hasMessageContaining("nightshift.microsoft-graph." + missing);
    }

    @Test
    void takesCompleteSettings() {
        assertThatCode(() -> settings("store", "id", "secret").checkComplete()).doesNotThrowAnyException();
    }

    private static MicrosoftGraphSettings settings(String tenant, String id, String secret) {
        return new MicrosoftGraphSettings(
                URI.create("https://graph.microsoft.com/v1.0"),
                URI.create("https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token"),
                tenant,
                id,
                secret,
                DataSize.ofMegabytes(50),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                3,
                Duration.ofMinutes(2),
                4);
    }
}
