package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews as people list and open them. */
@Repository
public class ReviewList {
    private static final String SHOWN = "select r.*, coalesce(d.label, e.target) as label,"
            + " coalesce(d.workflow, e.workflow) as workflow, coalesce(d.supplier, e.supplier) as supplier"
            + " from review r left join decision d on d.id = r.decision_id left join effect e on e.id = r.effect_id where ";

    private static final String MAY_BE_FRAUD = Arrays.stream(ReasonKind.values())
            .filter(ReasonKind::mayBeFraud)
            .map(kind -> "r.reasons like '" + ReviewFilter.holding(kind) + "'")
            .collect(Collectors.joining(" or "));

    private final JdbcClient jdbc;

    ReviewList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A review and what it is about.
     *
     * @param label for people: {@code PO 7415}
     * @param verdict approved, rejected; empty while it is open
     */
    public record Shown(
            Reviews.Review review,
            String label,
            Workflow workflow,
            Optional<String> supplier,
            Optional<Instant> claimedAt,
            Optional<String> closedBy,
            Optional<Instant> closedAt,
            Optional<String> verdict,
            Optional<String> note) {
        public boolean open() {
            return closedAt.isEmpty();
        }
    }

    /** The open reviews of a choice, oldest first. */
    public Page<Shown> open(ReviewFilter filter, PageAsked page) {
        List<Shown> rows = jdbc.sql(
                        SHOWN + "r.closed_at is null and r.id > :after" + filter.sql() + " order by r.id limit :most")
                .params(filter.parameters())
                .param("after", page.after())
                .param("most", page.oneMore())
                .query(ReviewList::shown)
                .list();
        return Page.of(rows, page.size(), shown -> shown.review().id());
    }

    /**
     * The open reviews a person should see first: those that may be a fraud, however old, then those that were opened last; of each the
     * newest first.
     *
     * @param run only those of what this run decided; empty: all
     */
    public List<Shown> mostUrgent(Optional<Long> run, int atMost) {
        return jdbc.sql(SHOWN + "r.closed_at is null" + (run.isPresent() ? " and d.run_id = :run" : "")
                        + " order by case when " + MAY_BE_FRAUD + " then 0 else 1 end, r.id desc limit :most")
                .param("run", run.orElse(0L))
                .param("most", atMost)
                .query(ReviewList::shown)
                .list();
    }

    /** How many are open, over all workflows and runs. */
    public int countOpen() {
        return jdbc.sql("select count(*) from review where closed_at is null")
                .query(Integer.class)
                .single();
    }

    /** What the open reviews can be chosen by. */
    public record Choices(List<String> workflows, List<String> suppliers, List<String> reasons) {}

    public Choices choices() {
        return new Choices(
                distinct("coalesce(d.workflow, e.workflow)").stream()
                        .map(name -> Workflow.valueOf(name).key())
                        .toList(),
                distinct("coalesce(d.supplier, e.supplier)"),
                distinct("r.reasons").stream()
                        .flatMap(json -> StoredJson.reasons(json).stream())
                        .map(reason -> reason.kind().code())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private List<String> distinct(String column) {
        return jdbc.sql("select distinct " + column
                        + " as one from review r left join decision d on d.id = r.decision_id"
                        + " left join effect e on e.id = r.effect_id where r.closed_at is null and " + column
                        + " is not null order by 1 limit 200")
                .query(String.class)
                .list();
    }

    public Optional<Shown> find(long reviewId) {
        return jdbc.sql(SHOWN + "r.id = :id")
                .param("id", reviewId)
                .query(ReviewList::shown)
                .optional();
    }

    /** How it stands now, and stays until the transaction ends. */
    public Optional<Shown> locked(long reviewId) {
        return jdbc.sql("select id from review where id = :id for update")
                .param("id", reviewId)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /** The open review of a decision. */
    public Optional<Long> openOf(long decisionId) {
        return jdbc
                .sql("select id from review where decision_id = :decision and closed_at is null")
                .param("decision", decisionId)
                .query(Long.class)
                .list()
                .stream()
                .findFirst();
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                Reviews.review(row),
                String.valueOf(row.getString("label")),
                Workflow.valueOf(row.getString("workflow")),
                Optional.ofNullable(row.getString("supplier")),
                Times.optional(row, "claimed_at"),
                Optional.ofNullable(row.getString("closed_by")),
                Times.optional(row, "closed_at"),
                Optional.ofNullable(row.getString("verdict")),
                Optional.ofNullable(row.getString("note")));
    }
}
