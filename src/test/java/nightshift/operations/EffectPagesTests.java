package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.EffectPayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EffectPagesTests {
    private static final int WRITES = 60;

    private final TestProcess process = TestProcess.alone();
    private final EffectPages pages = new EffectPages(process.jdbc);
    private long decision;

    @BeforeEach
    void aDecisionOfManyWritesWhoseLastWasRefused() {
        EffectPayload[] writes =
                IntStream.range(0, WRITES).mapToObj(n -> ship("" + n)).toArray(EffectPayload[]::new);
        decision = process.decisions
                .commit(proceed(process.work("mail/1"), writes))
                .decisionId();
        process.jdbc
                .sql("update effect set state = 'refused' where effect_key = 'test-ship/59'")
                .update();
    }

    @Test
    void listsWhatNeedsAPersonFirstAndCountsAll() {
        RunItem item = process.decisions.listed(decision).orElseThrow();

        assertThat(item.effects()).hasSize(EffectPages.SIZE).isEqualTo(pages.page(decision, 1));
        assertThat(item.effects().get(0).key()).isEqualTo("test-ship/59");
        assertThat(item.effectCounts())
                .containsExactly(Map.entry(EffectState.REFUSED, 1), Map.entry(EffectState.PLANNED, WRITES - 1));
        assertThat(item.effectCount()).isEqualTo(WRITES);
    }

    @Test
    void hasEachWriteOnOnePage() {
        assertThat(pages.page(decision, 2))
                .hasSize(WRITES - EffectPages.SIZE)
                .doesNotContainAnyElementsOf(pages.page(decision, 1));
        assertThat(pages.page(decision, 3)).isEmpty();
    }

    @Test
    void listsAllInTheOrderInWhichTheyWereRecorded() {
        Page<EffectRow> first = pages.list(decision, new PageAsked(Optional.empty(), 50));
        Page<EffectRow> rest = pages.list(decision, new PageAsked(first.next(), 50));

        assertThat(first.items()).extracting(EffectRow::key).startsWith("test-ship/0", "test-ship/1");
        assertThat(rest.items()).extracting(EffectRow::key).endsWith("test-ship/59");
        assertThat(rest.next()).isEmpty();
    }
}
