package nightshift.documents.ai;

import dev.langchain4j.model.output.FinishReason;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The model's answers, kept as answered: one file of one supplier is paid for once for each model and prompt. */
@Repository
public class ReadingCache {
    private static final String KEY =
            "sha256 = :sha256 and supplier = :supplier and model = :model" + " and prompt_version = :promptVersion";

    private final JdbcClient jdbc;
    private final Clock clock;

    public ReadingCache(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The kept answer, at no cost; {@link ModelAnswer.NotAsked} when there is none. */
    public ModelAnswer recall(ModelQuestion question) {
        return jdbc.sql("select answer from document_cache where " + KEY)
                .params(key(question))
                .query(String.class)
                .optional()
                .map(json -> LanguageModel.answer(question.task(), json, FinishReason.STOP, ModelCost.NOTHING))
                .filter(ModelAnswer.Usable.class::isInstance)
                .orElse(new ModelAnswer.NotAsked("This file was not put to the model yet."));
    }

    /** Keeps a usable answer; others may be better the next time. */
    public void keep(ModelQuestion question, ModelAnswer answer) {
        if (answer instanceof ModelAnswer.Usable usable) {
            jdbc.sql(
                            "insert into document_cache (sha256, supplier, model, prompt_version, answer, tokens_in, tokens_out,"
                                    + " money, read_at) values (:sha256, :supplier, :model, :promptVersion, :answer, :in, :out,"
                                    + " :money, :now) on conflict do nothing")
                    .params(key(question))
                    .param("answer", usable.json())
                    .param("in", usable.cost().tokensIn())
                    .param("out", usable.cost().tokensOut())
                    .param("money", usable.cost().money())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
    }

    /**
     * Forgets what was answered before this; such a file would be paid for again.
     *
     * @return how many answers, at most so many
     */
    public int forget(Instant before, int atMost) {
        return jdbc.sql(
                        "delete from document_cache where (sha256, supplier, model, prompt_version) in (select sha256, supplier,"
                                + " model, prompt_version from document_cache where read_at < :before limit :most)")
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .param("most", atMost)
                .update();
    }

    private static Map<String, Object> key(ModelQuestion question) {
        return Map.of(
                "sha256", question.sha256(),
                "supplier", question.supplier(),
                "model", question.model(),
                "promptVersion", question.promptVersion());
    }
}
