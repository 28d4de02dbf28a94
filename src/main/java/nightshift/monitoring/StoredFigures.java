package nightshift.monitoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightshift.operations.EffectKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database counts, for metrics: so that all processes and restarts tell the same. Read only. */
@Repository
class StoredFigures {
    private static final String NONE = "none";

    private final JdbcClient jdbc;
    private final EffectKinds kinds;

    StoredFigures(JdbcClient jdbc, EffectKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** One figure and what it is of. */
    record Figure(Map<String, String> tags, BigDecimal value) {}

    List<Figure> decisions() {
        return figures(
                "select workflow, outcome, count(*) as many from decision group by workflow, outcome",
                row -> Map.of("workflow", lower(row, "workflow"), "outcome", lower(row, "outcome")));
    }

    List<Figure> effects() {
        return figures(
                "select workflow, kind, state, count(*) as many from effect group by workflow, kind, state",
                row -> Map.of(
                        "workflow", lower(row, "workflow"),
                        "kind", row.getString("kind"),
                        "system", kinds.named(row.getString("kind")).system().label(),
                        "state", row.getString("state")));
    }

    List<Figure> work() {
        return figures(
                "select workflow, state, count(*) as many from work group by workflow, state",
                row -> Map.of("workflow", lower(row, "workflow"), "state", row.getString("state")));
    }

    List<Figure> openDeadLetters() {
        return figures(
                "select coalesce(workflow, 'none') as workflow, coalesce(system, 'none') as system, count(*) as many"
                        + " from dead_letter where state = 'open' group by coalesce(workflow, 'none'), coalesce(system, 'none')",
                row -> Map.of("workflow", lower(row, "workflow"), "system", row.getString("system")));
    }

    List<Figure> openReviews() {
        return figures(
                "select coalesce(d.workflow, e.workflow) as workflow, count(*) as many from review r"
                        + " left join decision d on d.id = r.decision_id left join effect e on e.id = r.effect_id"
                        + " where r.closed_at is null group by coalesce(d.workflow, e.workflow)",
                row -> Map.of("workflow", lower(row, "workflow")));
    }

    /** When the last run of each workflow ended, in seconds since 1970: an alert wants to know how long ago. */
    List<Figure> lastRuns() {
        return jdbc.sql(
                        "select workflow, max(finished_at) as finished_at from run where finished_at is not null group by workflow")
                .query((row, n) -> new Figure(
                        Map.of("workflow", lower(row, "workflow")),
                        BigDecimal.valueOf(row.getObject("finished_at", OffsetDateTime.class)
                                .toEpochSecond())))
                .list();
    }

    List<Figure> modelTokens() {
        return List.of(
                new Figure(Map.of("direction", "in"), sum("tokens_in")),
                new Figure(Map.of("direction", "out"), sum("tokens_out")));
    }

    /** In US dollars. */
    List<Figure> modelMoney() {
        return List.of(new Figure(Map.of(), sum("money")));
    }

    private BigDecimal sum(String column) {
        return jdbc.sql("select coalesce(sum(" + column + "), 0) from model_spend")
                .query(BigDecimal.class)
                .single();
    }

    private interface TagsOf {
        Map<String, String> of(ResultSet row) throws SQLException;
    }

    private List<Figure> figures(String sql, TagsOf tags) {
        return jdbc.sql(sql)
                .query((row, n) -> new Figure(tags.of(row), row.getBigDecimal("many")))
                .list();
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? NONE : text.toLowerCase(Locale.ROOT);
    }
}
