package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answer to a bulk query, as it stands and as it is fetched. */
class ShopifyItemRoutesTests {
    @Test
    void takesACompletedAnswerWithoutAFileForAnEmptyOne() throws Exception {
        try (ShopifyRig rig = new ShopifyRig()) {
            Path file = rig.ask("direct:shopify-fetch-items", state("COMPLETED", Optional.empty()), Path.class);

            assertThat(file).isEmptyFile();
            Files.delete(file);
        }
    }

    @Test
    void saysWhereToLookWhenAScopeIsMissing() {
        assertThat(state("FAILED", Optional.of("ACCESS_DENIED")).ending())
                .isEqualTo("failed, the app lacks an access scope: --nightshift.check says which");
        assertThat(state("FAILED", Optional.of("TIMEOUT")).ending()).isEqualTo("failed, timeout");
        assertThat(state("CANCELED", Optional.empty()).ending()).isEqualTo("canceled");
    }

    private static ItemsState state(String status, Optional<String> errorCode) {
        return new ItemsState(
                "gid://shopify/BulkOperation/1", status, errorCode, Instant.EPOCH, 0, Optional.empty(), "USD");
    }
}
