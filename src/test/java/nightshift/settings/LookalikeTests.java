package nightshift.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Senders who want to be taken for a supplier, and those who do not. */
class LookalikeTests {
    private static final String GENUINE = "harborsteel.com";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harborstee1.com",
                "harborsteel.co",
                "harborsteel.com.example.net",
                "harborstel.com",
                "h\u0430rborsteel.com",
                "harborsteel-orders.com",
                "harborsteel.co.uk"
            })
    void resembles(String domain) {
        assertThat(Lookalike.resembles(domain, GENUINE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"harborsteel.com", "mail.harborsteel.com", "northpoint.com", "harborfreight.com", "...", "."})
    void doesNotResemble(String domain) {
        assertThat(Lookalike.resembles(domain, GENUINE)).isFalse();
    }

    @Test
    void takesAShortNameForItselfOnly() {
        assertThat(Lookalike.resembles("ups.net", "ups.com")).isTrue();
        assertThat(Lookalike.resembles("usps.com", "ups.com")).isFalse();
    }
}
