package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nightshift.MovableClock;
import nightshift.core.RemoteFailure;
import org.junit.jupiter.api.Test;

class UsagePlansTests {
    private final MovableClock clock = new MovableClock(AmazonWorld.TONIGHT);
    private final UsagePlans plans = new UsagePlans(
            clock,
            AmazonWorld.settings(
                    "http://localhost", AmazonSettings.Confirmation.FEED, java.time.Duration.ofMinutes(1), ""));

    @Test
    void letsABurstThroughAndThenSpacesTheCalls() {
        for (int call = 0; call < 30; call++) {
            assertThat(plans.reserve(SpApiOperation.GET_ORDER)).isZero();
        }
        assertThat(plans.reserve(SpApiOperation.GET_ORDER)).isEqualTo(2000);
        assertThat(plans.reserve(SpApiOperation.GET_ORDER)).isEqualTo(4000);
        clock.forward(Duration.ofSeconds(10));
        assertThat(plans.reserve(SpApiOperation.GET_ORDER)).isZero();
    }

    @Test
    void refusesAWaitThatARunCannotAfford() {
        for (int call = 0; call < 16; call++) {
            plans.reserve(SpApiOperation.CREATE_FEED);
        }
        plans.reserve(SpApiOperation.CREATE_FEED);
        assertThatThrownBy(() -> plans.reserve(SpApiOperation.CREATE_FEED))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> {
                    assertThat(failure.applied()).isEqualTo(RemoteFailure.Applied.NO);
                    assertThat(failure.retryAfter()).isPresent();
                });
    }

    @Test
    void waitsAfterAmazonSaidThatTheLimitIsUsedUp() {
        plans.exhausted(SpApiOperation.GET_ORDER);
        assertThat(plans.reserve(SpApiOperation.GET_ORDER)).isEqualTo(2000);
    }
}
