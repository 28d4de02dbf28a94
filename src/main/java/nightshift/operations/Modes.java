package nightshift.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mode counts right now: the most cautious of the workflow's and the supplier's; a stored switch beats the settings file. */
@Repository
public class Modes {
    private final JdbcClient jdbc;
    private final ModeSettings settings;
    private final StoreSettings store;
    private final Clock clock;
    private final TakeBack takeBack;

    public Modes(JdbcClient jdbc, Transactions transaction, ModeSettings settings, StoreSettings store, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.store = store;
        this.clock = clock;
        this.takeBack = new TakeBack(jdbc, transaction, clock);
    }

    public Mode effective(Workflow workflow, Optional<String> supplier) {
        Map<String, Mode> stored =
                stored(scope(workflow), supplier.map(Modes::scope).orElse(scope(workflow)));
        Mode ofWorkflow = Optional.ofNullable(stored.get(scope(workflow))).orElseGet(() -> settings.of(workflow));
        return supplier.flatMap(name -> ofSupplier(name, stored))
                .map(ofWorkflow::andAtMost)
                .orElse(ofWorkflow);
    }

    /** Whether this workflow does not run at all. */
    public boolean isOff(Workflow workflow) {
        return effective(workflow, Optional.empty()) == Mode.OFF;
    }

    private Optional<Mode> ofSupplier(String supplier, Map<String, Mode> stored) {
        return Optional.ofNullable(stored.get(scope(supplier)))
                .or(() -> store.supplier(supplier).map(Supplier::mode));
    }

    /** The suppliers whose mail waits because they are switched off. */
    public List<String> suppliersOff() {
        List<String> names =
                new ArrayList<>(store.suppliers().stream().map(Supplier::name).toList());
        jdbc.sql("select scope from mode_switch where scope like 'supplier/%'")
                .query(String.class)
                .list()
                .forEach(scope -> names.add(scope.substring("supplier/".length())));
        return names.stream()
                .distinct()
                .filter(name -> ofSupplier(name, stored(scope(name), scope(name)))
                        .filter(Mode.OFF::equals)
                        .isPresent())
                .toList();
    }

    /** The mode of each supplier in the settings for this workflow. */
    public Map<String, Mode> bySupplier(Workflow workflow) {
        return store.suppliers().stream()
                .map(Supplier::name)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> effective(workflow, Optional.of(name))));
    }

    /** The suppliers in the settings whose work of this workflow is done without asking anybody. */
    public List<String> suppliersOnAuto(Workflow workflow) {
        Map<String, Mode> modes = bySupplier(workflow);
        return store.suppliers().stream()
                .map(Supplier::name)
                .filter(name -> modes.get(name) == Mode.AUTO)
                .toList();
    }

    /** Switches a workflow, in every process at once. Takes back what is planned, and performs nothing old. */
    public void change(Workflow workflow, Mode mode, String who) {
        store(scope(workflow), mode, who);
        takeBack();
    }

    /** Switches a supplier, in every process at once. */
    public void change(String supplier, Mode mode, String who) {
        store(scope(supplier), mode, who);
        takeBack();
    }

    /** Takes a workflow's switch away: the settings file counts again. */
    public void reset(Workflow workflow) {
        delete(scope(workflow));
        takeBack();
    }

    /** Takes a supplier's switch away: the settings file counts again. */
    public void reset(String supplier) {
        delete(scope(supplier));
        takeBack();
    }

    /** Takes back every planned write that its mode does not let out any more, whichever way the mode changed. Repeatable. */
    public void takeBack() {
        for (TakeBack.Scope scope : takeBack.planned()) {
            Mode mode = effective(
                    Workflow.valueOf(scope.workflow()),
                    Optional.of(scope.supplier()).filter(name -> !name.isEmpty()));
            if (mode != Mode.AUTO) {
                takeBack.of(scope, mode);
            }
        }
    }

    /** What is stored at this moment, of these two scopes. */
    private Map<String, Mode> stored(String one, String other) {
        Map<String, Mode> stored = new HashMap<>();
        jdbc.sql("select scope, mode from mode_switch where scope in (:one, :other)")
                .param("one", one)
                .param("other", other)
                .query(row -> {
                    stored.put(row.getString("scope"), Mode.valueOf(row.getString("mode")));
                });
        return stored;
    }

    /** Never without a row in between: for that moment the settings file would count, which may be bolder. */
    private void store(String scope, Mode mode, String who) {
        if (write(
                        "update mode_switch set mode = :mode, switched_by = :who, switched_at = :now where scope = :scope",
                        scope,
                        mode,
                        who)
                == 0) {
            write(
                    "insert into mode_switch (scope, mode, switched_by, switched_at) values (:scope, :mode, :who, :now)",
                    scope,
                    mode,
                    who);
        }
    }

    private int write(String sql, String scope, Mode mode, String who) {
        return jdbc.sql(sql)
                .param("scope", scope)
                .param("mode", mode.name())
                .param("who", who)
                .param("now", Times.sql(clock.instant()))
                .update();
    }

    private void delete(String scope) {
        jdbc.sql("delete from mode_switch where scope = :scope")
                .param("scope", scope)
                .update();
    }

    private static String scope(Workflow workflow) {
        return "workflow/" + workflow.key();
    }

    private static String scope(String supplier) {
        return "supplier/" + supplier;
    }
}
