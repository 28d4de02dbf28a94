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
        plans.exhausted(SpApiOperation.CREATE_FEED);
        assertThat(plans.reserve(SpApiOperation.CREATE_FEED)).isEqualTo(120_000);
    }

    /** Some sellers are granted a twentieth of what is published (selling-partner-api-models 451). */
    @Test
    void findsThePaceThatAmazonGrants() {
        plans.exhausted(SpApiOperation.GET_ORDER);
        plans.exhausted(SpApiOperation.GET_ORDER); // another call that was under way at the same time
        assertThat(plans.reserve(SpApiOperation.GET_ORDER)).as("half as often").isEqualTo(4000);
        clock.forward(Duration.ofSeconds(4));
        plans.exhausted(SpApiOperation.GET_ORDER);
        assertThat(plans.reserve(SpApiOperation.GET_ORDER)).isEqualTo(8000);
        for (int more = 0; more < 10; more++) {
            clock.forward(Duration.ofMinutes(1));
            plans.exhausted(SpApiOperation.GET_ORDER);
        }
        assertThat(plans.reserve(SpApiOperation.GET_ORDER))
                .as("never slower than half a minute")
                .isEqualTo(16_000);
    }

    @Test
    void goesFasterAgainWhenAmazonTakesCalls() {
        plans.exhausted(SpApiOperation.GET_ORDER);
        for (int call = 0; call < 50; call++) {
            plans.taken(SpApiOperation.GET_ORDER);
        }
        assertThat(plans.reserve(SpApiOperation.GET_ORDER))
                .as("the bucket is still empty")
                .isEqualTo(2000);
        plans.taken(SpApiOperation.GET_ORDER);
        assertThat(plans.interval(SpApiOperation.GET_ORDER))
                .as("at most the published plan")
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void repeatsReadsThatCanBeRepeatedSoonAndNoWrites() {
        assertThat(plans.asksForPatience(tooSoon(SpApiOperation.GET_ORDER), 0)).isTrue();
        assertThat(plans.asksForPatience(tooSoon(SpApiOperation.GET_ORDER), 8)).isFalse();
        assertThat(plans.asksForPatience(tooSoon(SpApiOperation.CONFIRM_SHIPMENT), 0))
                .isFalse();
        assertThat(plans.asksForPatience(tooSoon(SpApiOperation.SEARCH_ORDERS), 0))
                .as("a step does not wait for minutes")
                .isFalse();
        assertThat(plans.asksForPatience(new SpApiAnswer(SpApiOperation.GET_ORDER, 503, ""), 0))
                .isFalse();
    }

    private static SpApiAnswer tooSoon(SpApiOperation operation) {
        return new SpApiAnswer(operation, 429, "");
    }
}
