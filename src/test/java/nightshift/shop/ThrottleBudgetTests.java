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
        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
    }

    @Test
    void waitsUntilTheBucketHoldsWhatTheOperationAsksFor() throws Exception {
        budget.learn(answer(400, 300));

        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isFalse();
        clock.forward(Duration.ofMillis(990));
        assertThat(budget.pause(ShopifyOperation.FIND_ORDERS)).isEqualTo(10);
        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isFalse();
        clock.forward(Duration.ofMillis(10));
        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
    }

    @Test
    void countsWhatWasRestoredMeanwhileAndWhatOthersTook() throws Exception {
        budget.learn(answer(400, 300));
        clock.forward(Duration.ofSeconds(5));

        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isFalse();
    }

    @Test
    void goesOnAsSoonAsAnAnswerGivesBackWhatItsCallDidNotNeed() throws Exception {
        budget.learn(answer(400, 500));
        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isFalse();
        assertThat(budget.pause(ShopifyOperation.FIND_ORDERS))
                .as("long before 300 points are restored by time")
                .isEqualTo(20);

        budget.learn(answer(400, 490));

        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
    }

    @Test
    void losesNothingOfWhatIsRestoredHoweverOftenItIsAsked() throws Exception {
        budget.learn(answer(400, 300));

        for (int asked = 0; asked < 2000; asked++) {
            clock.forward(Duration.ofNanos(501_000));
            budget.pause(ShopifyOperation.FIND_ORDERS);
        }

        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
    }

    @Test
    void waitsForNoMoreThanTheBucketCanHold() throws Exception {
        budget.learn(answer(2100, 2000));

        assertThat(budget.take(ShopifyOperation.FIND_ORDERS)).isTrue();
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
