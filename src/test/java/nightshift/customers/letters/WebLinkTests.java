package nightshift.customers.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTests {
    @Test
    void isTheAddressOfAPage() {
        assertThat(WebLink.of(" https://carrier.example/track?n=1Z5 "))
                .hasToString("Optional[https://carrier.example/track?n=1Z5]");
    }

    /** A customer's mail was a dead letter for such a one, which anybody may enter in Shopify. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://carrier.example/{number}",
                "javascript:alert(1)",
                "carrier.example",
                "ask the driver",
                ""
            })
    void isNothingWhereItLeadsToNoPage(String entered) {
        assertThat(WebLink.of(entered)).isEmpty();
    }
}
