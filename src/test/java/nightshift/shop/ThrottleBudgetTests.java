package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import nightshift.MovableClock;
import org.junit.jupiter.api.Test;

class ThrottleBudgetTests {
    private final MovableClock clock = new MovableClock(ShopifyRig.NOW);
    private final ThrottleBudget budget = new ThrottleBudget(clock);

    @Test
    void waitsForNothingBeforeTheFirstAnswer() {
        assertThat(budget.millisBefore(ShopifyOperation.FIND_ORDERS)).isZero();
    }

    @Test
    void waitsUntilTheBucketHoldsWhatTheOperationAsksFor() throws Exception {
        budget.learn(answer(400, 300));

        assertThat(budget.millisBefore(ShopifyOperation.FIND_ORDERS)).isEqualTo(1000);
    }

    @Test
    void countsWhatWasRestoredMeanwhileAndWhatOthersTook() throws Exception {
        budget.learn(answer(400, 300));
        clock.forward(Duration.ofSeconds(5));

        assertThat(budget.millisBefore(ShopifyOperation.FIND_ORDERS)).isZero();
        assertThat(budget.millisBefore(ShopifyOperation.FIND_ORDERS)).isZero();
        assertThat(budget.millisBefore(ShopifyOperation.FIND_ORDERS)).isEqualTo(4000);
    }

    private static ShopifyAnswer answer(int requested, int available) throws JsonProcessingException {
        return new ShopifyAnswer(
                ShopifyOperation.FIND_ORDERS,
                ShopifyRig.mapper()
                        .readTree(
                                """
                        {"extensions":{"cost":{"requestedQueryCost":%d,"throttleStatus":
                         {"maximumAvailable":2000,"currentlyAvailable":%d,"restoreRate":100}}}}"""
                                        .formatted(requested, available)));
    }
}
