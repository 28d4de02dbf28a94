package nightshift.documents.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ModelBudgetTests {
    private final JdbcClient jdbc = Samples.database();
    private final ModelSpend spend = spendAt("2026-11-09T02:00:00Z");

    @Test
    void neverPromisesMoreThanTheDaysBudget() {
        assertThat(spend.reserve(question("0.60"))).isTrue();
        assertThat(spend.reserve(question("0.60"))).isFalse();
        assertThat(spend.reserve(question("0.40"))).isTrue();
        assertThat(spend.spentToday()).isEqualByComparingTo("1.00");
    }

    @Test
    void countsTheTrueCostOnceItIsKnown() {
        spend.reserve(question("0.60"));
        spend.settle(
                question("0.60"),
                new ModelAnswer.Unusable(ModelAnswer.Cause.NOT_JSON, new ModelCost(1000, 200, new BigDecimal("0.01"))));
        assertThat(spend.spentToday()).isEqualByComparingTo("0.01");
        assertThat(jdbc.sql("select tokens_in from model_spend")
                        .query(Long.class)
                        .single())
                .isEqualTo(1000);
    }

    @Test
    void givesBackOnlyWhatSurelyWasNotCharged() {
        spend.reserve(question("0.30"));
        spend.release(question("0.30"), RemoteFailure.unknown(RemoteSystem.MODEL, "no answer", null));
        assertThat(spend.spentToday()).isEqualByComparingTo("0.30");
        spend.reserve(question("0.30"));
        spend.release(question("0.30"), RemoteFailure.notApplied(RemoteSystem.MODEL, null, "429"));
        assertThat(spend.spentToday()).isEqualByComparingTo("0.30");
    }

    @Test
    void beginsEachDayWithAFreshBudget() {
        spend.reserve(question("1.00"));
        assertThat(spendAt("2026-11-10T02:00:00Z").reserve(question("1.00"))).isTrue();
    }

    @Test
    void remembersAnAnswerForTheSameFileSupplierModelAndPrompt() {
        ReadingCache cache = new ReadingCache(jdbc, Clock.systemUTC());
        String json = "{\"shipments\":[{\"purchaseOrder\":\"PO-7415\"}]}";
        ModelAnswer answer = LanguageModel.answer(
                ModelTask.SHIPMENTS, json, dev.langchain4j.model.output.FinishReason.STOP, ModelCost.NOTHING);
        cache.keep(question("0.10"), answer);
        cache.keep(question("0.10"), answer);
        assertThat(cache.recall(question("0.10"))).isEqualTo(answer);
        ModelQuestion otherPrompt = new ModelQuestion("f".repeat(64), "Acme", "m", "v2", "text", BigDecimal.ONE);
        assertThat(cache.recall(otherPrompt)).isInstanceOf(ModelAnswer.NotAsked.class);
    }

    private ModelSpend spendAt(String now) {
        return new ModelSpend(
                jdbc,
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
                Samples.openAi("http://127.0.0.1:1", "key", Duration.ofSeconds(1)));
    }

    private static ModelQuestion question(String reserve) {
        return new ModelQuestion("f".repeat(64), "Acme", "m", "v1", "text", new BigDecimal(reserve));
    }
}
