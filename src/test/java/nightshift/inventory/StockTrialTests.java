package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.StockHistory;
import nightshift.catalog.StockPoint;
import nightshift.inventory.TrialAnswer.RuleTally;
import org.junit.jupiter.api.Test;

/** What rules would have done over thirty days of stock. */
class StockTrialTests {
    private final StockTrial trial = new StockTrial(Stock.usual(), Stock.settings(), Stock.NOW, 30);
    private final List<StockPoint> points = new ArrayList<>();

    @Test
    void playsThirtyDaysAgain() {
        shown("amazon", 31, 20);
        had(31, 40);
        had(20, 0); // out
        had(18, 3); // not enough to bring it back
        had(15, 12); // in again
        had(3, 2); // nothing left after the buffer

        Stock item = Stock.item(2);
        item.inShop = false;
        trial.accept(item.entry(), points);

        TrialAnswer answer = trial.answer();
        assertThat(answer.rules())
                .containsExactly(
                        new RuleTally("Pause what is out", 1, 0, 0, 0, 1),
                        new RuleTally("Bring back", 0, 1, 0, 0, 1),
                        new RuleTally("Show", 1, 0, 1, 0, 1));
        assertThat(answer.examples())
                .extracting(TrialAnswer.Example::act, TrialAnswer.Example::from, TrialAnswer.Example::to)
                .containsExactly(
                        tuple("pause", 38, 0), tuple("resume", 0, 10), tuple("set", 20, 38), tuple("pause", 10, 0));
    }

    @Test
    void doesNothingWhileNothingIsKnown() {
        shown("amazon", 31, 20);
        points.add(new StockPoint(
                StockHistory.ofSupplier(Stock.HARBOR), Stock.NOW.minus(Duration.ofDays(31)), Optional.empty()));

        trial.accept(Stock.item(0).entry(), points);

        assertThat(trial.answer().rules())
                .allSatisfy(rule -> assertThat(rule.items()).isZero());
    }

    @Test
    void countsAnItemThatIsOutFromTheBeginningOnce() {
        shown("shopify", 31, 4);
        had(31, 0);
        Stock item = Stock.item(0);
        item.onAmazon = false;

        trial.accept(item.entry(), points);

        assertThat(trial.answer().pauses()).isEqualTo(1);
    }

    private void had(int daysAgo, int pieces) {
        shown(StockHistory.ofSupplier(Stock.HARBOR), daysAgo, pieces);
    }

    private void shown(String series, int daysAgo, int pieces) {
        points.add(new StockPoint(series, Stock.NOW.minus(Duration.ofDays(daysAgo)), Optional.of(pieces)));
    }
}
