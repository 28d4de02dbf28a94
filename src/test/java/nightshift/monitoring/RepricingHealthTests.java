package nightshift.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.pricing.OwnSellers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

class RepricingHealthTests {
    private final OwnSellers sellers = mock(OwnSellers.class);
    private final Modes modes = mock(Modes.class);

    @Test
    void isDegradedWhereRepricingIsOnAndNobodySaysWhoTheStoreIs() {
        when(sellers.missing()).thenReturn(Optional.of("nightshift.amazon.seller-id is blank"));

        assertThat(health().getStatus()).isEqualTo(RemoteSystemsHealth.DEGRADED);
        assertThat(health().getDetails()).containsEntry("nothingIsRepriced", "nightshift.amazon.seller-id is blank");

        when(modes.isOff(Workflow.PRICING)).thenReturn(true);
        assertThat(health().getStatus()).as("switched off").isEqualTo(Status.UP);
    }

    @Test
    void isWellWhereOurOwnOffersAreKnown() {
        when(sellers.missing()).thenReturn(Optional.empty());

        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    private Health health() {
        return new RepricingHealth(sellers, modes).health();
    }
}
