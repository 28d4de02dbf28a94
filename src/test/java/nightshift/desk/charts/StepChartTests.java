package nightshift.desk.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten days in a picture of 840 by 280, whose axes leave 760 by 244: a day is 76 wide. */
class StepChartTests {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant END = Instant.parse("2026-11-26T05:00:00Z"); // midnight there
    private static final Window TEN_DAYS = new Window(day(0), END);

    @Test
    void holdsAnAmountUntilTheNextOneAndTheLastUntilTheEnd() {
        assertThat(path(true, step(0, "0"), step(5, "10"))).isEqualTo("M60 254 H440 V10 H820");
    }

    @Test
    void breaksTheLineWhereThereIsNoAmount() {
        assertThat(path(true, step(0, "10"), step(2, null), step(4, "0"), step(6, null)))
                .isEqualTo("M60 10 H212 M364 254 H516");
    }

    @Test
    void drawsOnePointAsALineToTheEnd() {
        assertThat(path(true, step(5, "10"))).isEqualTo("M440 10 H820");
    }

    /** Of no length, which a round end of the line makes a dot of. */
    @Test
    void drawsOnePointAtTheVeryEndAsADot() {
        assertThat(path(true, step(10, "10"))).isEqualTo("M820 10 H820");
    }

    @Test
    void drawsEqualAmountsInTheMiddle() {
        StepChart chart = chart(false, step(0, "20.00"), step(4, "20.00"));

        assertThat(chart.lines().get(0).path()).isEqualTo("M60 132 H364 V132 H820");
        assertThat(chart.amounts()).extracting(StepChart.Mark::words).containsExactly("18", "19", "20", "21", "22");
    }

    @Test
    void drawsZeroAlone() {
        assertThat(chart(true, step(0, "0")).amounts())
                .extracting(StepChart.Mark::words)
                .contains("0.00");
    }

    @Test
    void beginsWithWhatWasBefore() {
        assertThat(path(true, step(-30, "3"), step(-3, "10"), step(5, "0"))).isEqualTo("M60 10 H440 V254 H820");
    }

    @Test
    void doesNotBeginWithAnAmountThatHadEndedBefore() {
        assertThat(path(true, step(-30, "3"), step(-3, null), step(5, "10"))).isEqualTo("M440 10 H820");
    }

    @Test
    void hasNoLineOfWhatWasNeverThere() {
        assertThat(chart(true, step(2, null)).lines()).isEmpty();
    }

    @Test
    void marksRoundAmountsAroundPricesThatAreClose() {
        assertThat(chart(false, step(0, "119.99"), step(4, "121.49")).amounts())
                .extracting(StepChart.Mark::words)
                .containsExactly("119.50", "120.00", "120.50", "121.00", "121.50");
    }

    @Test
    void keepsStockBelowZeroInThePicture() {
        assertThat(chart(true, step(0, "-4"), step(4, "3")).amounts())
                .extracting(StepChart.Mark::words)
                .containsExactly("-4", "-2", "0", "2", "4");
    }

    @Test
    void marksDaysByTheStoresClock() {
        assertThat(chart(true, step(0, "1")).dates())
                .extracting(StepChart.Mark::words)
                .containsExactly("Nov 18", "Nov 20", "Nov 22", "Nov 24", "Nov 26");
        assertThat(chart(true, step(0, "1")).dates().get(4).at()).isEqualTo(820);
    }

    @Test
    void marksFewerDaysWhereThereIsLessRoom() {
        assertThat(StepChart.of(List.of(series(step(0, "1"))), TEN_DAYS, true, NEW_YORK, StepChart.Size.NARROW)
                        .dates())
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void marksHoursOfOneDay() {
        Window day = new Window(END.minusSeconds(86_400), END);

        assertThat(StepChart.of(List.of(series(step(9, "1"))), day, true, NEW_YORK, StepChart.Size.WIDE)
                        .dates())
                .extracting(StepChart.Mark::words)
                .containsExactly("03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00", "00:00");
    }

    @Test
    void saysTheSameInATableNewestFirst() {
        Series other = new Series("Amazon", "amazon", List.of(step(3, "7")));
        Chart chart = Chart.of(List.of(series(step(0, "1"), step(5, null)), other), TEN_DAYS, true, NEW_YORK);

        assertThat(chart.names()).extracting(Chart.Name::name).containsExactly("Shopify", "Amazon");
        assertThat(chart.rows())
                .containsExactly(
                        new Chart.Row(day(5), List.of(Optional.empty(), some("7"))),
                        new Chart.Row(day(3), List.of(some("1"), some("7"))),
                        new Chart.Row(day(0), List.of(some("1"), Optional.empty())));
    }

    private static String path(boolean fromZero, Step... steps) {
        return chart(fromZero, steps).lines().get(0).path();
    }

    private static StepChart chart(boolean fromZero, Step... steps) {
        return StepChart.of(List.of(series(steps)), TEN_DAYS, fromZero, NEW_YORK, StepChart.Size.WIDE);
    }

    private static Series series(Step... steps) {
        return new Series("Shopify", "shopify", Arrays.asList(steps));
    }

    private static Step step(int day, @Nullable String amount) {
        return new Step(day(day), Optional.ofNullable(amount).map(BigDecimal::new));
    }

    private static Optional<BigDecimal> some(String amount) {
        return Optional.of(new BigDecimal(amount));
    }

    private static Instant day(int day) {
        return END.minusSeconds((10 - day) * 86_400L);
    }
}
