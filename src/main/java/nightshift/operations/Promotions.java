package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who may be trusted with auto: suppliers in shadow whose decisions people carried out without a difference for
 * {@code nightshift.promotion.days} days. Proposes only; a person switches.
 */
@Repository
public class Promotions {
    private final JdbcClient jdbc;
    private final Modes modes;
    private final PromotionSettings settings;
    private final Clock clock;

    Promotions(JdbcClient jdbc, Modes modes, PromotionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.modes = modes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every supplier in shadow with compared decisions, ready or not, in the order of names. */
    public List<Promotion> progress(Workflow workflow) {
        return jdbc
                .sql(
                        "select distinct supplier from shadow_comparison where workflow = :workflow and supplier is not null"
                                + " order by supplier")
                .param("workflow", workflow.name())
                .query(String.class)
                .list()
                .stream()
                .filter(supplier -> modes.effective(workflow, Optional.of(supplier)) == Mode.SHADOW)
                .map(supplier -> promotion(workflow, supplier))
                .toList();
    }

    /** What is proposed now: the workflow as a whole once all its suppliers are ready, else each that is. */
    public List<Promotion> proposals(Workflow workflow) {
        List<Promotion> all = progress(workflow);
        List<Promotion> ready = all.stream().filter(Promotion::ready).toList();
        boolean whole = ready.size() > 1 && ready.size() == all.size() && !modes.isOff(workflow);
        return (whole ? Stream.of(together(workflow, ready)) : ready.stream())
                .filter(promotion -> !isDismissed(promotion))
                .toList();
    }

    private static Promotion together(Workflow workflow, List<Promotion> ready) {
        Promotion latest =
                ready.stream().max(Comparator.comparing(Promotion::since)).orElseThrow();
        return new Promotion(
                workflow,
                Optional.empty(),
                latest.since(),
                latest.days(),
                ready.stream().mapToInt(Promotion::agreed).sum(),
                ready.stream().mapToInt(Promotion::noted).sum(),
                true);
    }

    /** The proposal stays away for {@code nightshift.promotion.dismissed-for}. */
    public void dismiss(Workflow workflow, Optional<String> supplier, String who) {
        String scope = scope(workflow, supplier);
        jdbc.sql("delete from promotion_dismissal where scope = :scope")
                .param("scope", scope)
                .update();
        jdbc.sql("insert into promotion_dismissal (scope, dismissed_by, dismissed_at) values (:scope, :who, :now)"
                        + " on conflict do nothing")
                .param("scope", scope)
                .param("who", who)
                .param("now", Times.sql(clock.instant()))
                .update();
    }

    private boolean isDismissed(Promotion promotion) {
        return jdbc.sql("select count(*) from promotion_dismissal where scope = :scope and dismissed_at > :since")
                        .param("scope", scope(promotion.workflow(), promotion.supplier()))
                        .param("since", Times.sql(clock.instant().minus(settings.dismissedFor())))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String scope(Workflow workflow, Optional<String> supplier) {
        return workflow.key() + supplier.map(name -> "/" + name).orElse("");
    }

    private Promotion promotion(Workflow workflow, String supplier) {
        Instant since = since(workflow, supplier);
        int days = (int) Duration.between(since, clock.instant()).toDays();
        int agreed = count(workflow, supplier, ComparisonVerdict.AGREED, since);
        return new Promotion(
                workflow,
                Optional.of(supplier),
                since,
                days,
                agreed,
                count(workflow, supplier, ComparisonVerdict.NOTED, since),
                days >= settings.days() && agreed >= settings.decisions());
    }

    /** The clock starts with the first compared decision, with the last difference, and with the last switch to shadow. */
    private Instant since(Workflow workflow, String supplier) {
        List<Instant> starts = new ArrayList<>();
        starts.addAll(times(
                "select min(decided_at) from shadow_comparison where workflow = :workflow and supplier = :supplier",
                workflow,
                supplier));
        starts.addAll(times(
                "select max(settled_at) from shadow_comparison where workflow = :workflow and supplier = :supplier"
                        + " and verdict in ('differed', 'given_up')",
                workflow,
                supplier));
        starts.addAll(times(
                "select max(switched_at) from mode_switch where mode = 'SHADOW'"
                        + " and scope in ('supplier/' || :supplier, 'workflow/' || lower(:workflow))",
                workflow,
                supplier));
        return starts.stream().max(Instant::compareTo).orElseThrow();
    }

    private List<Instant> times(String sql, Workflow workflow, String supplier) {
        return jdbc
                .sql(sql)
                .param("workflow", workflow.name())
                .param("supplier", supplier)
                .query((row, n) -> Times.optional(row, 1))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private int count(Workflow workflow, String supplier, ComparisonVerdict verdict, Instant since) {
        return jdbc.sql("select count(*) from shadow_comparison where workflow = :workflow and supplier = :supplier"
                        + " and verdict = :verdict and decided_at >= :since")
                .param("workflow", workflow.name())
                .param("supplier", supplier)
                .param("verdict", verdict.code())
                .param("since", Times.sql(since))
                .query(Integer.class)
                .single();
    }
}
