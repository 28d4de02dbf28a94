package nightshift.documents.ai;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.core.RemoteFailure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the model costs each day (UTC). The most a document can cost is reserved before the model is asked, so that documents
 * read side by side never go beyond the budget together; afterwards the true cost takes its place.
 */
@Repository
public class ModelSpend {
    private static final System.Logger LOG = System.getLogger(ModelSpend.class.getName());

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ModelSettings settings;

    public ModelSpend(JdbcClient jdbc, Clock clock, ModelSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return whether the document still fits into today's budget; if so its worst cost counts as spent from now on */
    public boolean reserve(ModelQuestion question) {
        jdbc.sql("insert into model_spend (spent_on, tokens_in, tokens_out, money) values (:day, 0, 0, 0)"
                        + " on conflict do nothing")
                .param("day", today())
                .update();
        return jdbc.sql("update model_spend set money = money + :reserve"
                                + " where spent_on = :day and money + :reserve <= :budget")
                        .param("reserve", question.reserve())
                        .param("day", today())
                        .param("budget", settings.dailyBudget())
                        .update()
                == 1;
    }

    /** The model has answered: the true cost takes the place of what was reserved. A failed call is settled by release. */
    public void settle(ModelQuestion question, ModelAnswer answer) {
        if (answer instanceof ModelAnswer.Failed) {
            return;
        }
        ModelCost cost = cost(answer);
        book(cost, cost.money().subtract(question.reserve()));
        LOG.log(
                System.Logger.Level.INFO,
                "Model {0} read file {1}: {2} tokens in, {3} out, {4} US dollars",
                question.model(),
                question.sha256(),
                cost.tokensIn(),
                cost.tokensOut(),
                cost.money());
    }

    /** The call failed: what was reserved is given back, unless the call may have been charged all the same. */
    public void release(ModelQuestion question, Throwable failure) {
        boolean maybeCharged =
                failure instanceof RemoteFailure remote && remote.applied() == RemoteFailure.Applied.UNKNOWN;
        if (!maybeCharged) {
            book(ModelCost.NOTHING, question.reserve().negate());
        }
    }

    /** US dollars spent or reserved today. */
    public BigDecimal spentToday() {
        return jdbc.sql("select money from model_spend where spent_on = :day")
                .param("day", today())
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
    }

    private void book(ModelCost cost, BigDecimal money) {
        jdbc.sql("update model_spend set tokens_in = tokens_in + :in, tokens_out = tokens_out + :out,"
                        + " money = money + :money where spent_on = :day")
                .param("in", cost.tokensIn())
                .param("out", cost.tokensOut())
                .param("money", money)
                .param("day", today())
                .update();
    }

    private static ModelCost cost(ModelAnswer answer) {
        if (answer instanceof ModelAnswer.Usable usable) {
            return usable.cost();
        }
        return answer instanceof ModelAnswer.Unusable unusable ? unusable.cost() : ModelCost.NOTHING;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What the model cost on one day (UTC), in US dollars. */
    public record Day(LocalDate day, BigDecimal money) {}

    /** The cost of each day since then on which a model was asked. */
    public List<Day> days(LocalDate since) {
        return jdbc.sql("select spent_on, money from model_spend where spent_on >= :since order by spent_on")
                .param("since", since)
                .query((row, number) -> new Day(row.getObject(1, LocalDate.class), row.getBigDecimal(2)))
                .list();
    }
}
