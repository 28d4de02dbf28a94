package nightshift.operations;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The modes as they stand, by workflow and supplier: what counts, what the settings file says, who switched it. */
@Repository
public class ModeList {
    private final JdbcClient jdbc;
    private final ModeSettings settings;
    private final StoreSettings store;

    ModeList(JdbcClient jdbc, ModeSettings settings, StoreSettings store) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.store = store;
    }

    /** A switch thrown by a person; it beats the settings file. */
    public record Switch(Mode mode, String by, Instant at) {}

    /**
     * How one workflow or supplier stands by itself. Of a workflow's and a supplier's the more cautious counts.
     *
     * @param configured what the settings file says; empty for a supplier of which it says nothing
     */
    public record Standing(String name, Optional<Mode> configured, Optional<Switch> switched) {
        public Optional<Mode> counts() {
            return switched.map(Switch::mode).or(() -> configured);
        }
    }

    public List<Standing> workflows() {
        Map<String, Switch> switches = switches();
        return Arrays.stream(Workflow.values())
                .map(workflow -> new Standing(
                        workflow.key(),
                        Optional.of(settings.of(workflow)),
                        Optional.ofNullable(switches.get("workflow/" + workflow.key()))))
                .toList();
    }

    public List<Standing> suppliers() {
        Map<String, Switch> switches = switches();
        return store.suppliers().stream()
                .map(supplier -> new Standing(
                        supplier.name(),
                        Optional.ofNullable(supplier).map(Supplier::mode),
                        Optional.ofNullable(switches.get("supplier/" + supplier.name()))))
                .toList();
    }

    private Map<String, Switch> switches() {
        return jdbc
                .sql("select * from mode_switch")
                .query((row, n) -> Map.entry(
                        row.getString("scope"),
                        new Switch(
                                Mode.valueOf(row.getString("mode")),
                                row.getString("switched_by"),
                                Times.instant(row, "switched_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
